using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Hvad det officielle dokument angiver om området.")]
internal sealed record StatedAssessmentSpec : Spec
{
    [Description("Områdets navn på dets egen side, hvis det er et andet end i oversigten.")]
    public string? Name { get; init; }

    [Description("Den angivne målopfyldelse i pct.")]
    public decimal? AttainmentPercent { get; init; }

    [Description("Den angivne farve.")]
    public Colour? Colour { get; init; }

    [Description("Den angivne investering på områdets side.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("De angivne helårspersoner på områdets side.")]
    public decimal? FullYearPersons { get; init; }

    [Description("Hvorfor det angivne tal kan være anderledes, så vidt det kan ses.")]
    public string? Note { get; init; }
}
