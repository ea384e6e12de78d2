using InvestmentModels.Computation;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Tests.Computation;

/// <summary>Every figure of the real site can be followed back to the numbers people wrote.</summary>
public sealed class ReceiptTests
{
    private static readonly IReadOnlyList<Figure> Figures = [.. RealInput.Computed.Reports.SelectMany(report => report.Figures)];

    private static readonly IReadOnlyList<Reported> Facts = [.. Figures
        .SelectMany(figure => figure.Derivation.Facts().Concat(figure.Threshold is { } threshold ? [threshold.AtLeast] : []))
        .Distinct()];

    [Fact]
    public void Figures_AreMany() => Assert.InRange(Figures.Count, 200, int.MaxValue);

    [Fact]
    public void Address_IsUnique() => Assert.Equal(Figures.Count, Figures.Select(figure => figure.Address).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void Address_BeginsWithItsReport() => Assert.All(
        RealInput.Computed.Reports,
        report => Assert.All(report.Figures, figure => Assert.StartsWith($"{report.Reported.Id}/", figure.Address, StringComparison.Ordinal)));

    [Fact]
    public void Address_LeadsToTheFigure() => Assert.All(Figures, figure => Assert.Same(figure, RealInput.Computed.Figures[figure.Address]));

    [Fact]
    public void Derivation_DoneAgain_GivesTheResult() => Assert.All(Figures, figure => Assert.Equal(Evaluate(figure.Derivation), figure.Unrounded));

    [Fact]
    public void Derivation_Rounded_GivesThePublishedValue() => Assert.All(Figures, figure => Assert.Equal(Round(Evaluate(figure.Derivation), figure.Rounding), figure.Value));

    [Fact]
    public void Fact_StandsInTheInput_WhereTheReceiptSays() =>
        Assert.All(Facts, fact => Assert.Equal(InputFolder.Number(fact.Origin.File, fact.Origin.Pointer), fact.Number));

    [Fact]
    public void StatedFigure_StandsInTheInput_WhereTheComparisonSays() => Assert.All(
        RealInput.Computed.Reports.SelectMany(report => report.Comparisons),
        comparison => Assert.Equal(InputFolder.Number(comparison.StatedAt.File, comparison.StatedAt.Pointer), comparison.Stated));

    [Fact]
    public void Figure_ThatIsNoCount_RestsOnAtLeastOneFact() =>
        Assert.All(Figures.Where(figure => figure.Derivation is not Tally), figure => Assert.NotEmpty(figure.Derivation.Facts()));

    /// <summary>Nothing is computed behind a page's back: an attainment rests on the targets and the results of its own area and year.</summary>
    [Fact]
    public void Attainment_RestsOnItsOwnTargetsAndResults() => Assert.All(
        RealInput.Computed.Reports.SelectMany(report => report.Areas.Select(area => (report, area))).Where(pair => pair.area.Attainment.Percent is not null),
        pair => Assert.Equal(
            pair.area.Measures.SelectMany(measure => new[] { measure.Reported.Origin.At("result"), measure.Reported.Origin.At("target") }).Order(ByText.Instance),
            pair.area.Attainment.Percent!.Derivation.Facts().Select(fact => fact.Origin).Order(ByText.Instance)));

    [Fact]
    public void Threshold_IsHeldAgainstTheUnroundedFigure() => Assert.All(
        Figures.Where(figure => figure.Threshold is not null),
        figure => Assert.Equal(figure.Unrounded >= InputFolder.Number(figure.Threshold!.AtLeast.Origin.File, figure.Threshold.AtLeast.Origin.Pointer), figure.Threshold.Reached));

    /// <summary>The calculation done again from its leaves, without asking any part for the value it remembers.</summary>
    private static decimal Evaluate(Expression expression) => expression switch
    {
        Reported fact => fact.Number,
        Constant constant => constant.Number,
        Reference reference => Evaluate(reference.Figure.Derivation),
        Sum sum => sum.Terms.Aggregate(0m, (all, term) => all + Evaluate(term)),
        Subtraction minus => Evaluate(minus.From) - Evaluate(minus.Taken),
        Product product => Evaluate(product.Left) * Evaluate(product.Right),
        Quotient quotient => Evaluate(quotient.Dividend) / Evaluate(quotient.Divisor),
        Mean mean => mean.Terms.Aggregate(0m, (all, term) => all + Evaluate(term)) / mean.Terms.Count,
        Tally tally => tally.Items.Select(item => item.Address).Distinct(StringComparer.Ordinal).Count(),
        _ => throw new NotSupportedException($"{expression.GetType().Name} is a new kind of calculation: write here what it means."),
    };

    /// <summary>The rules in words: half down, half up, up. Written apart from the program's own.</summary>
    private static decimal Round(decimal value, RoundingRule rule)
    {
        var step = 1m;
        for (var left = rule.Decimals; left > 0; left--)
        {
            step /= 10;
        }

        var below = decimal.Floor(value / step) * step;
        var over = value - below;
        return rule.Kind switch
        {
            RoundingKind.None => value,
            RoundingKind.HalfDown => over > step / 2 ? below + step : below,
            RoundingKind.HalfUp => over >= step / 2 ? below + step : below,
            RoundingKind.Down => below,
            _ => over > 0 ? below + step : below,
        };
    }

    private sealed class ByText : IComparer<Model.Origin>
    {
        public static ByText Instance { get; } = new();

        public int Compare(Model.Origin? x, Model.Origin? y) => string.CompareOrdinal($"{x}", $"{y}");
    }
}
