using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Samlede tal, som det officielle dokument angiver dem.")]
internal sealed record StatedTotalsSpec : Spec
{
    [Description("Antal områder.")]
    public decimal? Areas { get; init; }

    [Description("Antal investeringsmodeller.")]
    public decimal? Models { get; init; }

    [Description("Samlet investering om året i mio. kr.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("Færre helårspersoner på offentlig forsørgelse.")]
    public decimal? FullYearPersons { get; init; }

    [Description("Antal grønne områder.")]
    public decimal? Green { get; init; }

    [Description("Antal gule områder.")]
    public decimal? Yellow { get; init; }

    [Description("Antal røde områder.")]
    public decimal? Red { get; init; }

    [Description("Hvorfor et angivet tal kan være et andet end det beregnede, så vidt det kan ses.")]
    public IReadOnlyList<StatedNoteSpec>? Notes { get; init; }
}
