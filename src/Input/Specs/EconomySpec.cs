using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Refusionstrappen og kendte priser.")]
internal sealed record EconomySpec : DocumentSpec
{
    [Description("Refusionstrapper, den ældste først. En ny lov er en ny trappe.")]
    public required IReadOnlyList<RefundLadderSpec> Ladders { get; init; }

    [Description("Kendte kommunale priser for en helårsperson.")]
    public IReadOnlyList<MunicipalPriceSpec>? Prices { get; init; }
}
