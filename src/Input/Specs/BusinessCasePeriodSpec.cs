using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Beløb over ét eller flere hele år, i mio. kr.")]
internal sealed record BusinessCasePeriodSpec : Spec
{
    [Description("Første år.")]
    [WrittenAs(Form.Year)]
    public required int From { get; init; }

    [Description("Sidste år. Udelades, når perioden er ét år.")]
    [WrittenAs(Form.Year)]
    public int? To { get; init; }

    [Description("Investeringen i hele perioden.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("Den forventede besparelse i hele perioden.")]
    public decimal? ExpectedMillionKroner { get; init; }

    [Description("Den opnåede besparelse i hele perioden. Udelades, når den ikke er kendt.")]
    public decimal? RealisedMillionKroner { get; init; }
}
