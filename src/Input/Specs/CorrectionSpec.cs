using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En rettelse af et offentliggjort tal.")]
internal sealed record CorrectionSpec : Spec
{
    [Description("Datoen for rettelsen.")]
    public required DateOnly Date { get; init; }

    [Description("Tallets adresse, fx 2024/ac-omraadet/measures/job/result.")]
    public required string Subject { get; init; }

    [Description("Hvad der stod.")]
    public required string From { get; init; }

    [Description("Hvad der gælder nu.")]
    public required string To { get; init; }

    [Description("Hvorfor tallet er rettet.")]
    public required string Reason { get; init; }
}
