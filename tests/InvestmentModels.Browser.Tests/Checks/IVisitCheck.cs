namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A sentence that must hold on every page and that only someone outside the page can ask: who presses keys, or sees what the browser keeps.</summary>
internal interface IVisitCheck
{
    /// <summary>Asked once, at a desktop. Leaves the page as it found it.</summary>
    Task<Answer> AskAsync(Visit visit);
}
