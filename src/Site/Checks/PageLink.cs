namespace InvestmentModels.Site.Checks;

/// <summary>A link as it stands in a file.</summary>
/// <param name="Target">Decoded, e.g. <c>../omraader/#a</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1.</param>
public sealed record PageLink(string Target, int Line, int Column);
