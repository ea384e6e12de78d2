using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Data.Workbooks;

/// <summary>A calculation → the same as a spreadsheet formula, with cells in the place of facts and other figures.</summary>
internal sealed class SpreadsheetFormula(ReportCells cells)
{
    public string Of(Expression expression) => expression switch
    {
        Reported fact => cells.Of(fact),
        Constant constant => InvariantNumber.Of(constant.Number),
        Reference reference => cells.Unrounded(reference.Figure) ?? Of(reference.Figure.Derivation),
        Sum { Terms.Count: 0 } => "0",
        Sum sum => Added(sum.Terms),
        Subtraction minus => $"({Of(minus.From)}-{Of(minus.Taken)})",
        Product product => $"({Of(product.Left)}*{Of(product.Right)})",
        Quotient quotient => $"({Of(quotient.Dividend)}/{Of(quotient.Divisor)})",
        Mean mean => $"({Added(mean.Terms)}/{mean.Terms.Count.ToString(CultureInfo.InvariantCulture)})",
        Tally tally => tally.Items.Count.ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"{expression.GetType().Name} has no formula."),
    };

    private string Added(IReadOnlyList<Expression> terms) => $"({string.Join('+', terms.Select(Of))})";
}
