using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En gevinst, rapporten angiver for flere modeller under ét.")]
internal sealed record StatedGainSpec : Spec
{
    [Description("Det budgetår, modellerne er vedtaget i.")]
    [WrittenAs(Form.Year)]
    public required int Adopted { get; init; }

    [Description("Årlig besparelse ud over investeringen, i mio. kr.")]
    public required decimal NetMillionKroner { get; init; }

    [Description("Hvad dokumentet siger om den.")]
    public required string Text { get; init; }

    [Description("Hvor det står.")]
    public required string Source { get; init; }
}
