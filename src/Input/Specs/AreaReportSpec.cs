using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et områdes mål og resultater i én rapport.")]
internal sealed record AreaReportSpec : DocumentSpec
{
    [Description("Områdets id. Det samme som filens navn.")]
    [WrittenAs(Form.Slug)]
    public required string Area { get; init; }

    [Description("Områdets nummer i rapporten.")]
    [WrittenAs(Form.Ordinal)]
    public int? Number { get; init; }

    [Description("Id på den kilde i report.json, områdets tal er taget fra.")]
    [WrittenAs(Form.Slug)]
    public string? Source { get; init; }

    [Description("Hvor i organisationen indsatsen er placeret.")]
    public IReadOnlyList<string>? Placement { get; init; }

    [Description("Årlig investering i mio. kr.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("Forventet antal færre helårspersoner på offentlig forsørgelse.")]
    public decimal? FullYearPersons { get; init; }

    [Description("Mål og resultat for hvert målepunkt.")]
    public required IReadOnlyList<MeasureReportSpec> Measures { get; init; }

    [Description("Hvad det officielle dokument selv angiver.")]
    public StatedAssessmentSpec? Stated { get; init; }

    [Description("Kun hvor mennesker har vurderet anderledes end reglen.")]
    public JudgementSpec? Judgement { get; init; }

    [Description("Hvad der sker nu. Kræves, når målet ikke er nået.")]
    public OutlookSpec? Outlook { get; init; }

    [Description("Hvad rapporten anbefaler.")]
    public RecommendationSpec? Recommendation { get; init; }

    [Description("Uoverensstemmelser i dokumentet om dette område, som ikke er tal.")]
    public IReadOnlyList<ObservationSpec>? Observations { get; init; }

    [Description("Om årets mål ventes nået. Bruges kun i en halvårsstatus.")]
    public ExpectationSpec? Expectation { get; init; }

    [Description("Hvad der kan stå i vejen. Bruges kun i en halvårsstatus.")]
    public IReadOnlyList<string>? Challenges { get; init; }
}
