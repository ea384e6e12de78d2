using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et målepunkts mål og resultat.")]
internal sealed record MeasureReportSpec : Spec
{
    [Description("Målepunktets id fra områdets fil.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Målet for året. Det skal være større end 0.")]
    public required decimal Target { get; init; }

    [Description("Resultatet. Udelades kun, når missing forklarer hvorfor.")]
    public decimal? Result { get; init; }

    [Description("Hvorfor resultatet mangler.")]
    public MissingSpec? Missing { get; init; }

    [Description("Tolv tal, ét for hver måned. null betyder, at måneden ikke er oplyst.")]
    public IReadOnlyList<decimal?>? Monthly { get; init; }

    [Description("Hvorfor tallet er foreløbigt.")]
    public ProvisionalSpec? Provisional { get; init; }

    [Description("Hvordan målet er sat sammen.")]
    public TargetBasisSpec? TargetBasis { get; init; }

    [Description("Hvordan en uklar kilde er læst.")]
    public string? Reading { get; init; }

    [Description("Hvordan målet blev flyttet i løbet af året. Det sidste trin skal ende på målet.")]
    public IReadOnlyList<TargetChangeSpec>? TargetChanges { get; init; }
}
