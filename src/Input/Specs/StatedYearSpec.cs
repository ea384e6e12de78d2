using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad dokumentet angiver for ét år.")]
internal sealed record StatedYearSpec : Spec
{
    [Description("Året.")]
    [WrittenAs(Form.Year)]
    public required int Year { get; init; }

    [Description("Omregnet mål.")]
    public decimal? Target { get; init; }

    [Description("Omregnet status.")]
    public decimal? Result { get; init; }
}
