using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("De dele, et mål er sat sammen af. De skal give målet.")]
internal sealed record TargetBasisSpec : Spec
{
    [Description("Sidste års produktion.")]
    public required decimal LastYear { get; init; }

    [Description("Det, business casen lægger til.")]
    public required decimal BusinessCase { get; init; }

    [Description("Manglende målopfyldelse fra sidste år.")]
    public required decimal CarriedOver { get; init; }

    [Description("Andre forhold, fx ny lov eller besparelser.")]
    public IReadOnlyList<TargetAdjustmentSpec>? Other { get; init; }
}
