using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Splits what a budget missed into price and quantity.</summary>
/// <example>Budget 50 · 100.000, accounts 48 · 110.000: price (110.000 − 100.000) · 48 = 480.000, quantity (48 − 50) · 100.000 = −200.000, together 280.000.</example>
public static class ComputeFollowUp
{
    /// <param name="said">The year.</param>
    /// <param name="address">The year's address in the data.</param>
    public static ComputedFollowUp From(PriceQuantity said, string address)
    {
        var (p0, q0) = (Fact("budgetedPrice", "budgetteret pris", said.BudgetedPrice, Quantity.Kroner), Fact("budgetedQuantity", "budgetteret mængde", said.BudgetedQuantity, Quantity.Count));
        var (p1, q1) = (Fact("realisedPrice", "opnået pris", said.RealisedPrice, Quantity.Kroner), Fact("realisedQuantity", "opnået mængde", said.RealisedQuantity, Quantity.Count));
        var budgeted = Kroner("budgeted", "budget i alt", new Product(p0.Derivation, q0.Derivation));
        var realised = Kroner("realised", "regnskab i alt", new Product(p1.Derivation, q1.Derivation));
        return new ComputedFollowUp(
            said,
            p0,
            q0,
            p1,
            q1,
            budgeted,
            realised,
            Kroner("difference", "forskel i alt", new Subtraction(new Reference(realised), new Reference(budgeted))),
            Kroner("pricePart", "forskel, der skyldes prisen", new Product(new Subtraction(p1.Derivation, p0.Derivation), q1.Derivation)),
            Kroner("quantityPart", "forskel, der skyldes mængden", new Product(new Subtraction(q1.Derivation, q0.Derivation), p0.Derivation)));

        Figure Fact(string property, string what, decimal number, Quantity quantity) => new(
            $"{address}/{property}", Name(what), quantity, new Reported(Name(what), said.Origin.At(property), number, quantity), RoundingRule.Exact);

        Figure Kroner(string property, string what, Expression derivation) => new($"{address}/{property}", Name(what), Quantity.Kroner, derivation, RoundingRule.Exact);

        string Name(string what) => FormattableString.Invariant($"{said.Name} {said.Year}, {what}");
    }
}
