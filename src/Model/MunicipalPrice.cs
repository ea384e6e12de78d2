namespace InvestmentModels.Model;

/// <summary>What a full-year person on a benefit costs the municipality.</summary>
/// <param name="Id">Slug.</param>
/// <param name="Name">The benefit.</param>
/// <param name="Kroner">Per full-year person and year.</param>
/// <param name="Source">The document.</param>
/// <param name="Note">What it covers.</param>
/// <param name="Origin">Its place.</param>
public sealed record MunicipalPrice(string Id, string Name, decimal Kroner, string Source, string? Note, Origin Origin);
