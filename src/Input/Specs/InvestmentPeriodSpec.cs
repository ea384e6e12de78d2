using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad en model koster om året i en periode.")]
internal sealed record InvestmentPeriodSpec : Spec
{
    [Description("Første budgetår.")]
    [WrittenAs(Form.Year)]
    public required int From { get; init; }

    [Description("Sidste budgetår. Udelades, mens modellen fortsætter.")]
    [WrittenAs(Form.Year)]
    public int? To { get; init; }

    [Description("Mio. kr. om året.")]
    public required decimal MillionKroner { get; init; }
}
