using FsCheck;
using FsCheck.Fluent;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Tests.Pages;

/// <summary>A regnestykke says what was computed: whoever types it into a calculator gets the figure.</summary>
public sealed class FormulaTests
{
    [Theory]
    [InlineData("9 − (4 + 2) = 3")]
    [InlineData("9 − (4 − 2) = 7")]
    [InlineData("(9 − 4) − 2 = 3", "9 − 4 − 2 = 3")]
    [InlineData("8 : (4 · 2) = 1")]
    [InlineData("8 : (4 : 2) = 4")]
    [InlineData("(8 : 4) · 2 = 4", "8 : 4 · 2 = 4")]
    [InlineData("(9 + 3) · 2 = 24")]
    [InlineData("(9 + 3) : 2 = 6")]
    [InlineData("2 · (9 + 3) = 24")]
    [InlineData("12 : (4 − 2) = 6")]
    [InlineData("1234,5 + 0,5 = 1235", "1.234,5 + 0,5 = 1.235")]
    public void Formula_HasTheBracketsItNeedsAndNoOthers(string written, string? shown = null) => Assert.Equal(shown ?? written, Formulas.Of(Parse(written)));

    [Fact]
    public void Formula_AsOnThePage_OfTheReport() => Assert.Equal(
        "987 + 245 : 2 + 1.809 : 5 = 1.471,3", Formulas.Of(RealInput.Report("2024").Areas.Single(area => area.Area.Id == "ac-omraadet").Result!.Derivation));

    [Fact]
    public void Formula_OfAFact_IsEmpty() => Assert.Empty(Formulas.Of(Fact(5)));

    [Fact]
    public void Formula_OfALongResult_EndsInAnEllipsis() => Assert.Equal("10 : 3 = 3,333333…", Formulas.Of(new Quotient(Fact(10), Fact(3))));

    [Fact]
    public void Formula_OfACount_SaysOfHowMany() => Assert.Equal("2 af 5", Formulas.Of(new Tally([new Counted("a", "A"), new Counted("b", "B")], 5)));

    [Fact]
    public void Formula_OfAMean_DividesTheBracket() => Assert.Equal("(66 + 65) : 2 = 65,5", Formulas.Of(new Mean([Fact(66), Fact(65)])));

    [Fact]
    public void Formula_OfNegativeNumbers_SetsThemInBrackets() => Assert.Equal("5 − (−3) + (−2) = 6", Formulas.Of(new Sum([new Subtraction(Fact(5), Fact(-3)), Fact(-2)])));

    [Fact]
    public void Formula_OfAnyCalculation_EvaluatesToItsValue() => Generated.Holds(
        Trees(4),
        tree => Math.Abs(DanishFormula.Evaluate(Formulas.Of(tree) is { Length: > 0 } formula ? formula.Split(" = ")[0] : Numbers.Plain(tree.Value)) - tree.Value) <= 0.000001m * Math.Max(1, Math.Abs(tree.Value)));

    /// <summary>A figure that is another as it stands has nothing to evaluate: «200» and not «200 = 200».</summary>
    [Fact]
    public void Formula_OfEveryFigureOfTheSite_EvaluatesToItsValue() => Assert.All(
        RealInput.Computed.Figures.Values.Where(figure => figure.Derivation is not (Reported or Tally or Reference)),
        figure =>
        {
            var sides = Formulas.Of(figure.Derivation).Replace("…", string.Empty, StringComparison.Ordinal).Split(" = ");
            Assert.Equal(2, sides.Length);
            Assert.InRange(DanishFormula.Evaluate(sides[0]), figure.Unrounded - 0.0001m, figure.Unrounded + 0.0001m);
            Assert.InRange(DanishFormula.Evaluate(sides[1]), figure.Unrounded - 0.000001m, figure.Unrounded + 0.000001m);
        });

    /// <summary>Every kind of calculation inside every other, on numbers that stay exact for a while.</summary>
    private static Gen<Expression> Trees(int depth)
    {
        var leaves = Gen.OneOf(
            Gen.Choose(-200, 20_000).Select(tenths => (Expression)Fact(tenths / 10m)),
            Gen.Choose(1, 100).Select(number => (Expression)new Constant(number)),
            Gen.Choose(-50, 50).Select(number => (Expression)new Reference(new Figure("a", "a", Quantity.Count, Fact(number), RoundingRule.Exact))));
        if (depth == 0)
        {
            return leaves;
        }

        var inner = Trees(depth - 1);
        var pairs = from left in inner from right in inner select (left, right);
        return Gen.OneOf(
            leaves,
            from terms in inner.NonEmptyListOf() select (Expression)new Sum([.. terms.Take(3)]),
            from terms in inner.NonEmptyListOf() select (Expression)new Mean([.. terms.Take(3)]),
            from pair in pairs select (Expression)new Subtraction(pair.left, pair.right),
            from pair in pairs.Where(pair => Math.Abs(pair.left.Value) < 1_000_000 && Math.Abs(pair.right.Value) < 1_000_000) select (Expression)new Product(pair.left, pair.right),
            from pair in pairs.Where(pair => Math.Abs(pair.right.Value) > 0.1m) select (Expression)new Quotient(pair.left, pair.right));
    }

    private static Reported Fact(decimal number) => new("Et tal", new Model.Origin("a.json", "/a"), number, Quantity.Count);

    /// <summary>The calculation a text means, by the reader's own rules: brackets first, then <c>: ·</c>, then <c>+ −</c>, from the left.</summary>
    private static Expression Parse(string formula)
    {
        var text = formula.Split(" = ")[0];
        foreach (var signs in new[] { "+\u2212", "\u00B7:" })
        {
            for (var (at, depth) = (text.Length - 1, 0); at > 0; at--)
            {
                depth += text[at] switch { ')' => 1, '(' => -1, _ => 0 };
                if (depth == 0 && signs.Contains(text[at], StringComparison.Ordinal))
                {
                    var (left, right) = (Parse(text[..at].Trim()), Parse(text[(at + 1)..].Trim()));
                    return text[at] switch { '+' => new Sum([left, right]), '\u2212' => new Subtraction(left, right), ':' => new Quotient(left, right), _ => new Product(left, right) };
                }
            }
        }

        return text.StartsWith('(') ? Parse(text[1..^1]) : Fact(DanishFormula.Evaluate(text));
    }
}
