using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Pages.Wording;

/// <summary>Writes a calculation as a schoolbook would: «304 + 63 : 2 + 656 : 5».</summary>
public static class Formulas
{
    private const int Loosest = 0;
    private const int Adding = 1;
    private const int Multiplying = 2;

    /// <summary>The calculation, its unrounded result after the equals sign; a bare fact has none, and another figure taken as it is stands alone.</summary>
    public static string Of(Expression expression) => expression is Reported
        ? string.Empty
        : expression is Tally or Reference ? Write(expression, Loosest) : $"{Write(expression, Loosest)} = {Numbers.Plain(expression.Value)}";

    private static string Write(Expression expression, int around) => expression switch
    {
        Reported fact => Number(fact.Number, around),
        Constant constant => Number(constant.Number, around),
        Reference reference => Number(reference.Figure.Unrounded, around),
        Sum { Terms.Count: 0 } => "0",
        Sum { Terms.Count: 1 } sum => Write(sum.Terms[0], around),
        Sum sum => Bracketed(string.Join(" + ", sum.Terms.Select(term => Write(term, Adding))), Adding, around),
        Subtraction minus => Bracketed($"{Write(minus.From, Adding)} \u2212 {Write(minus.Taken, Multiplying)}", Adding, around),
        Product product => Bracketed($"{Write(product.Left, Multiplying)} \u00B7 {Write(product.Right, Multiplying)}", Multiplying, around),
        Quotient quotient => Bracketed($"{Write(quotient.Dividend, Multiplying)} : {Write(quotient.Divisor, Multiplying + 1)}", Multiplying, around),
        Mean mean => Bracketed($"({string.Join(" + ", mean.Terms.Select(term => Write(term, Adding)))}) : {mean.Terms.Count}", Multiplying, around),
        Tally tally => $"{tally.Items.Count} af {tally.Of}",
        _ => throw new NotSupportedException($"{expression.GetType().Name} has no wording."),
    };

    /// <summary>Two signs never meet: «5 − (−3)».</summary>
    private static string Number(decimal number, int around) => number < 0 && around > Loosest ? $"({Numbers.Plain(number)})" : Numbers.Plain(number);

    private static string Bracketed(string text, int own, int around) => own < around ? $"({text})" : text;
}
