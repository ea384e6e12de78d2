namespace InvestmentModels.Model;

/// <summary>One of the municipality's departments (magistratsafdelinger).</summary>
/// <param name="Id">Slug used by areas, e.g. <c>msb</c>.</param>
/// <param name="Short">The abbreviation people say, e.g. «MSB».</param>
/// <param name="Name">The name in full, as far as a source gives it.</param>
public sealed record Department(string Id, string Short, string Name);
