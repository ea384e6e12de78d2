using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("De summer, kataloget trykker, for hver tabel.")]
internal sealed record StatedTablesSpec : Spec
{
    [Description("Tabellen over projekter, der følges op.")]
    public StatedColumnsSpec? FollowUp { get; init; }

    [Description("Tabellen over afsluttede projekter.")]
    public StatedColumnsSpec? Closed { get; init; }
}
