using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad en helårsperson på en ydelse koster kommunen.")]
internal sealed record MunicipalPriceSpec : Spec
{
    [Description("Prisens id.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Ydelsen.")]
    public required string Name { get; init; }

    [Description("Kr. pr. helårsperson om året.")]
    public required decimal Kroner { get; init; }

    [Description("Det dokument, prisen er fra.")]
    public required string Source { get; init; }

    [Description("Hvad prisen dækker.")]
    public string? Note { get; init; }
}
