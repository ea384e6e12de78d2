using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Reglen for farver og afrunding.")]
internal sealed record RuleSpec : Spec
{
    [Description("Grøn fra denne målopfyldelse i pct., fx 95.")]
    public required decimal GreenFromPercent { get; init; }

    [Description("Afrunding af hele tal: halfDown (en halv rundes ned).")]
    public required Rounding Rounding { get; init; }

    [Description("Hvem der besluttede grænsen, hvis den er en anden end i rapporten før.")]
    public DecisionSpec? Decision { get; init; }
}
