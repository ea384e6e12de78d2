namespace InvestmentModels.Model;

/// <summary>Whom a reader can ask: a department and a main number, never an employee.</summary>
/// <param name="Name">The department's name.</param>
/// <param name="Phone">The municipality's main number.</param>
/// <param name="Url">The municipality's contact page, where there is one.</param>
public sealed record Contact(string Name, string Phone, string? Url);
