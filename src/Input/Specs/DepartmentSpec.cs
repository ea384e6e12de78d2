using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En magistratsafdeling.")]
internal sealed record DepartmentSpec : Spec
{
    [Description("Afdelingens id, fx msb.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Forkortelsen, fx MSB.")]
    public required string Short { get; init; }

    [Description("Afdelingens navn.")]
    public required string Name { get; init; }
}
