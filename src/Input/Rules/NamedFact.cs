using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A name or an id somebody wrote, and where.</summary>
internal sealed record NamedFact(string Name, Origin Origin);
