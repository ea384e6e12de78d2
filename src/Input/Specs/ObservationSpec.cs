using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En uoverensstemmelse i det officielle dokument, som ikke er et tal.")]
internal sealed record ObservationSpec : Spec
{
    [Description("Hvad det handler om.")]
    public required string Subject { get; init; }

    [Description("Hvad der står ét sted.")]
    public required string Stated { get; init; }

    [Description("Hvad der står et andet sted, eller hvad der følger af teksten.")]
    public required string Found { get; init; }

    [Description("Hvor i kilden det står.")]
    public required string Source { get; init; }
}
