using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En anden stavemåde af et navn.")]
internal sealed record OtherNameSpec : Spec
{
    [Description("Hvor den står.")]
    public required string Where { get; init; }

    [Description("Stavemåden.")]
    public required string Name { get; init; }
}
