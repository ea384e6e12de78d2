using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data;
using InvestmentModels.Data.Verification.Formulas;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Data;

/// <summary>A formula in a receipt gives, to the last digit, the value it was written for; and what is no formula is told as such.</summary>
public sealed class FormulaTests
{
    private const int Deepest = 4;

    private static readonly Dictionary<string, decimal> NoFigures = [];

    [Fact]
    public void AnyCalculation_WrittenAndDoneAgain_GivesTheSameDecimal()
    {
        var figures = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var property = Prop.ForAll(
            Trees(Deepest).Select(tree => tree(figures)).ToArbitrary(),
            calculation => Evaluate(FormulaText.Of(calculation), figures) is { Problem: null } outcome && outcome.Value == calculation.Value);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20_240_305UL, 1UL), property);
    }

    [Fact]
    public void EveryPublishedFigure_WrittenAndDoneAgain_GivesTheSameDecimal()
    {
        var figures = RealInput.Computed.Figures.Values.ToDictionary(figure => figure.Address, figure => figure.Unrounded, StringComparer.Ordinal);

        Assert.All(RealInput.Computed.Figures.Values, figure => Assert.Equal(figure.Unrounded, Evaluate(FormulaText.Of(figure.Derivation), figures).Value));
    }

    [Theory]
    [InlineData("2 + 3 * 4", "14")]
    [InlineData("2 * 3 + 4", "10")]
    [InlineData("8 / 4 / 2", "1")]
    [InlineData("8 - 4 - 2", "2")]
    [InlineData("8 - (4 - 2)", "6")]
    [InlineData("(1 - -2)", "3")]
    [InlineData("[a/b] * 2", "9")]
    [InlineData("0.1 + 0.2", "0.3")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Formula_Done_FollowsTheRulesOfArithmetic(string formula, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), Evaluate(formula, new() { ["a/b"] = 4.5m }).Value);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1 +")]
    [InlineData("+ 1")]
    [InlineData("1 1")]
    [InlineData("1  + 1")]
    [InlineData("1+1")]
    [InlineData("(1")]
    [InlineData("1)")]
    [InlineData("()")]
    [InlineData("[a")]
    [InlineData("[findes/ikke]")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("--1")]
    [InlineData("-")]
    [InlineData("1e3")]
    [InlineData("0x10")]
    [InlineData("٣")]
    [InlineData("1 / 0")]
    [InlineData("1 / (2 - 2)")]
    [InlineData("1 % 2")]
    [InlineData("sin(1)")]
    [InlineData("79228162514264337593543950336")]
    [InlineData("79228162514264337593543950335 + 1")]
    [InlineData("79228162514264337593543950335 * 79228162514264337593543950335")]
    [InlineData("0.00000000000000000000000000000000001")]
    public void NoFormula_IsToldAndNotThrown(string text) => Assert.NotNull(Evaluate(text, NoFigures).Problem);

    [Theory]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("(1 + ")]
    [InlineData("[")]
    public void EndlessFormula_IsToldAndNotThrown(string part) =>
        Assert.NotNull(Evaluate(new StringBuilder().Insert(0, part, 200_000).ToString(), NoFigures).Problem);

    [Fact]
    public void ManyTerms_AreNoDeepNesting() => Assert.Equal(100_001, Evaluate("1" + new StringBuilder().Insert(0, " + 1", 100_000), NoFigures).Value);

    private static FormulaOutcome Evaluate(string formula, Dictionary<string, decimal> figures) =>
        EvaluateFormula.Of(formula, address => figures.TryGetValue(address, out var value) ? value : null);

    /// <summary>Any calculation; figures it refers to are put in a dictionary, with the value a reader of the data would find there.</summary>
    private static Gen<Func<Dictionary<string, decimal>, Expression>> Trees(int depth) => depth == 0
        ? Numbers().Select(number => (Func<Dictionary<string, decimal>, Expression>)(_ => Fact(number)))
        : Gen.Choose(0, 7).SelectMany(kind => Trees(depth - 1).ListOf(3).SelectMany(parts => Numbers().Select(number =>
            (Func<Dictionary<string, decimal>, Expression>)(figures => Combine(kind, [.. parts.Select(part => part(figures))], number, figures)))));

    /// <summary>Small whole numbers, decimals with trailing zeros, and numbers with as many digits as there are.</summary>
    private static Gen<decimal> Numbers() =>
        from low in Gen.Choose(-1000, int.MaxValue)
        from middle in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, int.MaxValue)))
        from scale in Gen.Choose(0, 12)
        select low < 1000 ? new decimal(Math.Abs(low), 0, 0, low < 0, (byte)(scale % 3)) : new decimal(low, middle, 0, low % 2 == 0, (byte)scale);

    private static Expression Combine(int kind, IReadOnlyList<Expression> parts, decimal number, Dictionary<string, decimal> figures)
    {
        try
        {
            return kind switch
            {
                0 => Fact(number),
                1 => new Constant(number),
                2 => new Sum([.. parts]),
                3 => new Subtraction(parts[0], parts[1]),
                4 => new Product(parts[0], parts[1]),
                5 => new Quotient(parts[0], parts[1].Value == 0 ? new Constant(7) : parts[1]),
                6 => new Mean([.. parts]),
                _ => Refer(parts[0], figures),
            };
        }
        catch (OverflowException)
        {
            return parts[0];
        }
    }

    private static Reported Fact(decimal number) => new("Tal", new Origin("fil.json", "/tal"), number, Quantity.Count);

    private static Reference Refer(Expression to, Dictionary<string, decimal> figures)
    {
        var figure = new Figure($"2024/tal/{figures.Count}", "Tal", Quantity.Count, to, RoundingRule.Exact);
        figures[figure.Address] = JsonNode.Parse(WriteJson.Of(new JsonObject { ["unrounded"] = figure.Unrounded }).Span)!["unrounded"]!.GetValue<decimal>();
        return new Reference(figure);
    }
}
