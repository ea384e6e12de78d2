using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Vilkår for genbrug.")]
internal sealed record LicenceSpec : Spec
{
    [Description("Licensens navn, fx CC0 1.0.")]
    public required string Name { get; init; }

    [Description("Adressen på licensens tekst.")]
    [WrittenAs(Form.Address)]
    public required string Url { get; init; }
}
