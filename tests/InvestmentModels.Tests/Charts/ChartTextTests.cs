using InvestmentModels.Charts;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Tests.Charts;

/// <summary>Words on their way into a picture.</summary>
public sealed class ChartTextTests
{
    [Fact]
    public void Text_WithMarkup_IsReadAsItWasWritten()
    {
        const string nasty = "<script>alert(\"1\" & '2')</script>";

        var svg = DrawTargetBars.From(new(new("id", nasty, nasty), [new(nasty, 1, 2, new(nasty, nasty, nasty), new(nasty), nasty)])).ToSvg();

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        var chart = new DrawnChart(svg);
        Assert.Equal(nasty, chart.All("title").Single().Value);
        Assert.Equal(nasty, chart.All("text").Select(text => (string?)text.Attribute("data-value")).Single(value => value is not null));
    }

    [Fact]
    public void Text_WithCharactersXmlCannotHold_LosesOnlyThose()
    {
        var chart = DrawLabel("a\u0000b\u001Fc\uFFFEd\uD800e\tf 😀");

        Assert.Equal("abcde f 😀", chart.Texts[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("to ord")]
    [InlineData("1a")]
    [InlineData("æ")]
    [InlineData("a\n")]
    public void Name_IdThatCannotBeReferredTo_IsRefused(string id) =>
        Assert.Throws<ArgumentException>(() => DrawTargetBars.From(SampleCharts.ThreeMeasures with { Name = new(id, "t", "d") }));

    [Fact]
    public void Label_Long_BreaksAtSpacesAndReadsAsOneText()
    {
        const string label = "Sundhedsindsatser for sygedagpengemodtagere og andre borgere";

        var chart = DrawLabel(label);

        Assert.Equal(label, chart.Texts[0]);
        Assert.True(chart.Solids.Count(box => label.Contains(box.What, StringComparison.Ordinal)) >= 2);
    }

    [Fact]
    public void Label_WithSoftHyphens_BreaksThereAndShowsTheHyphenOnlyThere()
    {
        var chart = DrawLabel("Speciallæge\u00ADkonsulent\u00ADbistands\u00ADundersøgelses\u00ADforløb");

        Assert.Equal("Speciallægekonsulentbistands- undersøgelsesforløb", chart.Texts[0]);
    }

    [Fact]
    public void Label_WithNoBreakSpace_KeepsNumberAndUnitTogether()
    {
        var chart = DrawLabel("Indsatsen koster kommunen lige ved 4,8\u00A0mio.\u00A0kr. om året");

        Assert.Contains(chart.Solids, box => box.What.Contains("4,8\u00A0mio.\u00A0kr.", StringComparison.Ordinal));
    }

    [Fact]
    public void Label_WiderThanTheChartWithoutABreak_IsCutWithAHyphen()
    {
        var chart = DrawLabel(new string('m', 60));

        Assert.All(chart.Solids, box => Assert.True(box.Right <= ChartWidth.Narrowest));
        Assert.Equal(60, chart.Texts[0].Count(letter => letter == 'm'));
    }

    /// <summary>Measured with Liberation Sans, which has Arial's widths: the estimate may be a little wider, never narrower.</summary>
    [Theory]
    [InlineData("Aktivitetsparate unge", 15, false, 140.08)]
    [InlineData("304 · 81 pct.", 15, true, 85.05)]
    [InlineData("Førstegangsledige", 15, false, 124.23)]
    [InlineData("Ærø, Øm & Åbenrå", 14, false, 119.81)]
    public void TextWidth_OfKnownTexts_IsALittleWiderThanMeasured(string text, double size, bool bold, double measured) =>
        Assert.InRange(TextWidth.Of(text, size, bold), measured, measured * 1.09);

    private static DrawnChart DrawLabel(string label) =>
        new(DrawTargetBars.From(new(new("id", "Titel", "Beskrivelse"), [new(label, 1, 2, new("en"), new("to"), null)])).ToSvg());
}
