using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("En afrapportering.")]
internal sealed record ReportSpec : DocumentSpec
{
    [Description("Rapportens id. Det samme som mappens navn, fx 2024 eller 2025-halvaar.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Rapportens slags: annual (med regnskabet), halfYear (halvårsstatus) eller figuresOnly (kun tal).")]
    public required ReportKind Kind { get; init; }

    [Description("Det år, rapporten handler om.")]
    [WrittenAs(Form.Year)]
    public required int Year { get; init; }

    [Description("Rapportens titel for læseren.")]
    public required string Title { get; init; }

    [Description("Datoen, det officielle dokument blev offentliggjort.")]
    public DateOnly? PublishedOn { get; init; }

    [Description("Reglen for farver og afrunding. Den hører til rapporten og kan skifte fra år til år.")]
    public required RuleSpec Rule { get; init; }

    [Description("De samlede tal, det officielle dokument selv angiver.")]
    public StatedTotalsSpec? Stated { get; init; }

    [Description("De dokumenter, tallene er taget fra.")]
    public required IReadOnlyList<SourceSpec> Sources { get; init; }

    [Description("Hvad der er besluttet om rapporten.")]
    public IReadOnlyList<DecisionSpec>? Decisions { get; init; }

    [Description("Hvornår den næste rapport ventes, i ord.")]
    public string? NextReport { get; init; }

    [Description("Rettelser efter offentliggørelsen.")]
    public IReadOnlyList<CorrectionSpec>? Corrections { get; init; }

    [Description("Områder fra den forrige rapport, som ikke længere følges, og hvorfor.")]
    public IReadOnlyList<ClosedAreaSpec>? Closed { get; init; }

    [Description("Uoverensstemmelser i dokumentet, som ikke er tal: navne, årstal og betegnelser.")]
    public IReadOnlyList<ObservationSpec>? Observations { get; init; }

    [Description("Gevinster, rapporten angiver for flere modeller under ét.")]
    public IReadOnlyList<StatedGainSpec>? Gains { get; init; }
}
