using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Pris og mængde i ét år.")]
internal sealed record PriceQuantitySpec : Spec
{
    [Description("Året.")]
    [WrittenAs(Form.Year)]
    public required int Year { get; init; }

    [Description("Hvad der har pris og mængde.")]
    public required string Name { get; init; }

    [Description("Budgetteret pris, kr. pr. enhed.")]
    public required decimal BudgetedPrice { get; init; }

    [Description("Budgetteret mængde.")]
    public required decimal BudgetedQuantity { get; init; }

    [Description("Opnået pris, kr. pr. enhed.")]
    public required decimal RealisedPrice { get; init; }

    [Description("Opnået mængde.")]
    public required decimal RealisedQuantity { get; init; }
}
