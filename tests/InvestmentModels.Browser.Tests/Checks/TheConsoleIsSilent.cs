namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>No script fails, no file is missing, and nothing breaks the content policy the site is served with.</summary>
internal sealed class TheConsoleIsSilent : IVisitCheck
{
    public Task<Answer> AskAsync(Visit visit) => Task.FromResult(Answer.Of(1, visit.Console));
}
