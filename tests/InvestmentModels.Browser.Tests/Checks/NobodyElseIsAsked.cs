namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>The page asks its own server for files, and nobody else for anything.</summary>
internal sealed class NobodyElseIsAsked : IVisitCheck
{
    public Task<Answer> AskAsync(Visit visit) => Task.FromResult(Answer.Of(
        visit.Requests.Count,
        visit.Requests.Where(url => !url.StartsWith($"{visit.Site.Origin}/", StringComparison.Ordinal)).Select(url => $"asked for {url}")));
}
