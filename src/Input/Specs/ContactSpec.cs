using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvem læseren kan spørge.")]
internal sealed record ContactSpec : Spec
{
    [Description("Afdelingens navn.")]
    public required string Name { get; init; }

    [Description("Kommunens hovednummer.")]
    public required string Phone { get; init; }

    [Description("Kommunens kontaktside.")]
    [WrittenAs(Form.Address)]
    public string? Url { get; init; }
}
