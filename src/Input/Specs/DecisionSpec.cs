using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En beslutning.")]
internal sealed record DecisionSpec : Spec
{
    [Description("Datoen, hvis kilden oplyser den.")]
    public DateOnly? Date { get; init; }

    [Description("Hvem der besluttede.")]
    public required string Body { get; init; }

    [Description("Hvad der blev besluttet.")]
    public required string Text { get; init; }

    [Description("Hvor beslutningen kan læses.")]
    [WrittenAs(Form.Address)]
    public string? Url { get; init; }
}
