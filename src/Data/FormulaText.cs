using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Data;

/// <summary>Writes a calculation so that a program can do it again: + - * / and brackets, other figures as <c>[address]</c>.</summary>
internal static class FormulaText
{
    public static string Of(Expression expression) => expression switch
    {
        Reported fact => Number(fact.Number),
        Constant constant => Number(constant.Number),
        Reference reference => $"[{reference.Figure.Address}]",
        Sum { Terms.Count: 0 } => "0",
        Sum sum => $"({string.Join(" + ", sum.Terms.Select(Of))})",
        Subtraction minus => $"({Of(minus.From)} - {Of(minus.Taken)})",
        Product product => $"({Of(product.Left)} * {Of(product.Right)})",
        Quotient quotient => $"({Of(quotient.Dividend)} / {Of(quotient.Divisor)})",
        Mean mean => $"(({string.Join(" + ", mean.Terms.Select(Of))}) / {mean.Terms.Count})",
        Tally tally => tally.Items.Count.ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{expression.GetType().Name} has no formula."),
    };

    private static string Number(decimal number) => InvariantNumber.Of(number);
}
