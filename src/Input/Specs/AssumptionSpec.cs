using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En forudsætning i business casen.")]
internal sealed record AssumptionSpec : Spec
{
    [Description("Hvad der er forudsat.")]
    public required string Name { get; init; }

    [Description("Lavt skøn.")]
    public decimal? Low { get; init; }

    [Description("Det, der er regnet med.")]
    public required decimal Expected { get; init; }

    [Description("Højt skøn.")]
    public decimal? High { get; init; }
}
