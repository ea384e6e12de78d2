using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En uoverensstemmelse, kort fortalt.")]
internal sealed record RemarkSpec : Spec
{
    [Description("Hvad den handler om.")]
    public required string About { get; init; }

    [Description("Hvad der står hvor.")]
    public required string Text { get; init; }
}
