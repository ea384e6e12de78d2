using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et trin på refusionstrappen.")]
internal sealed record LadderStepSpec : Spec
{
    [Description("Den sidste uge, trinet dækker, talt fra 1. Udelades på det sidste trin.")]
    [WrittenAs(Form.Ordinal)]
    public int? ThroughWeek { get; init; }

    [Description("Kommunens andel i pct.")]
    public required decimal MunicipalSharePercent { get; init; }
}
