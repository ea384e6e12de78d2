using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What a report says of an area.</summary>
internal sealed record AreaInReport(Report Report, AreaReport Area);
