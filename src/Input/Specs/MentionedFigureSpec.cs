using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et tal, som en tekst nævner.")]
internal sealed record MentionedFigureSpec : Spec
{
    [Description("Hvad tallet er.")]
    public required string Text { get; init; }

    [Description("Tallet med enhed, som kilden skriver det.")]
    public required string Value { get; init; }
}
