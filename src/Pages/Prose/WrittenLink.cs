namespace InvestmentModels.Pages.Prose;

/// <summary>A link as somebody wrote it in a text.</summary>
/// <param name="Url">Where it is to lead: from the site's root, or from wherever the text is shown.</param>
/// <param name="Line">Of the file, where the address stands; from 1.</param>
/// <param name="Column">Where the address begins; from 1.</param>
public sealed record WrittenLink(string Url, int Line, int Column);
