using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

/// <summary>What holds for every chart there is.</summary>
public sealed partial class EveryChartTests
{
    public static TheoryData<string> Names => SampleCharts.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_AtTheNarrowest_NothingMeetsAndNothingIsCut(string name) => AssertTidy(SampleCharts.All[name], ChartWidth.Narrowest);

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_Wide_NothingMeetsAndNothingIsCut(string name) => AssertTidy(SampleCharts.All[name], 1120);

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_Always_IsNamedAndDescribedByIdsItHolds(string name)
    {
        var root = new DrawnChart(SampleCharts.All[name]).Root;

        var ids = root.Elements().Select(element => (string?)element.Attribute("id")).Where(id => id is not null);
        Assert.Equal((string?)root.Attribute("aria-labelledby"), string.Join(' ', ids));
        Assert.Equal("100%", (string?)root.Attribute("width"));
        Assert.Null(root.Attribute("viewBox"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_Always_HoldsNothingAStrictContentPolicyForbids(string name)
    {
        var root = new DrawnChart(SampleCharts.All[name]).Root;

        Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Name.LocalName is "style" or "script" or "image" or "foreignObject");
        Assert.DoesNotContain(
            root.DescendantsAndSelf().Attributes(),
            attribute => attribute.Name.LocalName == "style" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Chart_Always_WritesShortNumbersAndNoNegativeSizes(string name)
    {
        var chart = new DrawnChart(SampleCharts.All[name]);

        var numbers = chart.Root.DescendantsAndSelf().Attributes()
            .Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "width" or "height" or "font-size" or "d" or "transform")
            .ToList();
        Assert.DoesNotContain(numbers, attribute => LongNumber().IsMatch(attribute.Value));
        Assert.DoesNotContain(numbers, attribute => attribute.Name.LocalName is "width" or "height" && attribute.Value.StartsWith('-'));
        Assert.All(chart.All("text"), text => Assert.InRange(chart.Px(text, "font-size"), 13, 20));
    }

    [Fact]
    public void Chart_DrawnTwiceInAnyCulture_IsTheSameText()
    {
        var before = CultureInfo.CurrentCulture;
        var decimalComma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        decimalComma.NumberFormat.NumberDecimalSeparator = ",";
        decimalComma.NumberFormat.NegativeSign = "−";
        try
        {
            CultureInfo.CurrentCulture = decimalComma;
            Assert.Equal(SampleCharts.All["target-bars-awkward"], DrawTargetBars.From(SampleCharts.AwkwardMeasures).ToSvg());
            Assert.Equal(SampleCharts.All["threshold-bars-awkward"], DrawThresholdBars.From(SampleCharts.AwkwardOverview).ToSvg());
            Assert.Equal(SampleCharts.All["monthly-columns"], DrawMonthlyColumns.From(SampleCharts.Year).ToSvg());
            Assert.Equal(SampleCharts.All["timeline"], DrawTimeline.From(SampleCharts.Models).ToSvg());
            Assert.Equal(SampleCharts.All["year-columns-awkward"], DrawYearColumns.From(SampleCharts.AwkwardYears).ToSvg());
            Assert.Equal(SampleCharts.All["amount-bars"], DrawAmountBars.From(SampleCharts.BusinessCase).ToSvg());
            Assert.Equal(SampleCharts.All["steps"], DrawSteps.From(SampleCharts.Ladder).ToSvg());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    /// <summary>Labels of every length, words of every length, values of every length: whatever is written, it stays apart.</summary>
    [Fact]
    public void Chart_LabelsOfEveryLength_NothingMeetsAndNothingIsCut()
    {
        const string words = "Virksomhedsrettet aktivering af sygedagpengemodtagere og ressourceforløbsmodtagerkoordinationsgrupper i Aarhus Kommune 2024 ";
        for (var length = 1; length < words.Length; length += 3)
        {
            var label = words[..length].Trim();
            var value = new ChartLabel(words[..(1 + (length % 41))].Trim());
            AssertTidy(
                DrawThresholdBars.From(new(new("a", "t", "d"), 20 + length, new ChartLabel(label), [new(label, length, value, MarkShape.Disc, "Grøn", length % 2 == 0 ? "/a" : null)])).ToSvg(),
                ChartWidth.Narrowest);
            AssertTidy(
                DrawTimeline.From(new(new("a", "t", "d"), 2013, 2013 + (length % 40), value, new ChartLabel(label), [new(label, null, 2013, TimelineEnd.Unknown, value, [2013])])).ToSvg(),
                ChartWidth.Narrowest);
            AssertTidy(
                DrawTargetBars.From(new(new("a", "t", "d"), [new(label, length, 40, value, new ChartLabel(words[..(1 + (length % 29))].Trim()), label)])).ToSvg(),
                ChartWidth.Narrowest);
        }
    }

    private static void AssertTidy(string svg, double width)
    {
        var chart = new DrawnChart(svg, width);
        var solids = chart.Solids;
        var height = chart.Px(chart.Root, "height");
        for (var i = 0; i < solids.Count; i++)
        {
            var box = solids[i];
            Assert.True(box.Left >= -1 && box.Right <= width + 1 && box.Top >= 0 && box.Bottom <= height, $"{box} is cut at {width} × {height}.");
            Assert.All(solids.Skip(i + 1).Concat(chart.References), other => Assert.False(box.Meets(other), $"{box} meets {other}."));
        }
    }

    [GeneratedRegex(@"\.\d{3}|-0(?![.\d])|\d[Ee]|NaN")]
    private static partial Regex LongNumber();
}
