namespace InvestmentModels.Model;

/// <summary>Under what terms the figures may be reused.</summary>
/// <param name="Name">E.g. <c>CC0 1.0</c>.</param>
/// <param name="Url">The licence text.</param>
public sealed record Licence(string Name, string Url);
