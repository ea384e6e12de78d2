using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Forslag om at gøre modeller permanente.")]
internal sealed record PermanenceSpec : DocumentSpec
{
    [Description("Hvor reglen om at gøre modeller permanente står.")]
    public string? RuleSource { get; init; }

    [Description("Rækkerne i forslaget i dokumentets rækkefølge.")]
    public required IReadOnlyList<PermanenceProposalSpec> Proposals { get; init; }

    [Description("De samlede tal, dokumentet selv angiver.")]
    public StatedPermanenceSpec? Stated { get; init; }

    [Description("Uoverensstemmelser i forslaget, som ikke er tal.")]
    public IReadOnlyList<ObservationSpec>? Observations { get; init; }
}
