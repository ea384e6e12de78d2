namespace InvestmentModels.Model;

/// <summary>A document figures were taken from.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Title">As printed.</param>
/// <param name="Date">Its date, where it has one.</param>
/// <param name="Url">Where to read it.</param>
public sealed record Source(string Id, string Title, DateOnly? Date, string? Url);
