namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A sentence that must hold on every page; its class is named by the sentence.</summary>
internal interface IPageCheck
{
    /// <summary>Everything on the page that breaks it. Leaves the page as it found it.</summary>
    Task<IReadOnlyList<string>> RunAsync(IPage page);
}
