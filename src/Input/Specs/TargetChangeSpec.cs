using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et mål, der blev flyttet i løbet af året.")]
internal sealed record TargetChangeSpec : Spec
{
    [Description("Datoen, hvis kilden oplyser den.")]
    public DateOnly? Date { get; init; }

    [Description("Målet før.")]
    public required decimal From { get; init; }

    [Description("Målet efter.")]
    public required decimal To { get; init; }

    [Description("Hvorfor.")]
    public required string Reason { get; init; }

    [Description("Hvem der besluttede det.")]
    public DecisionSpec? Decision { get; init; }
}
