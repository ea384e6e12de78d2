using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En årlig besparelse, der fortsætter.")]
internal sealed record LastingSavingSpec : Spec
{
    [Description("Første år.")]
    [WrittenAs(Form.Year)]
    public required int From { get; init; }

    [Description("Mio. kr. om året, som dokumentet angiver det.")]
    public required decimal MillionKroner { get; init; }

    [Description("Hvad den består i.")]
    public required string Text { get; init; }
}
