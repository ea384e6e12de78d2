namespace InvestmentModels.Site.Companions;

/// <summary>A header every file of the site is to be served with.</summary>
/// <param name="Name">As HTTP knows it.</param>
/// <param name="Value">ASCII, without quotation marks (<c>"</c>): it is written as it is into three kinds of files.</param>
/// <param name="Reason">Danish, one sentence, for whoever sets up the server.</param>
public sealed record ServedHeader(string Name, string Value, string Reason);
