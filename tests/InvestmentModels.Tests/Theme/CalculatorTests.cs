using System.Globalization;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Theme;

/// <summary>The calculator in the browser reckons as the program does. What it answers is tried in a real one, in the browser tests.</summary>
public sealed class CalculatorTests
{
    private static readonly AngleSharp.Dom.IElement Calculator = BuiltSite.Named("real").Page("oekonomi/index.html").Document.GetElementById("beregner")!;

    /// <summary>What the script will be held against is what the program computed.</summary>
    [Fact]
    public void Cases_InThePage_AreTheProgramsOwn()
    {
        var spells = RealInput.Computed.Economy.Ladders[^1].Spells;

        Assert.Equal(
            string.Join(' ', spells.Select(spell => FormattableString.Invariant($"{spell.Weeks}:{spell.Municipal.Value:0.##}:{spell.LastWeek.Value:0.##}"))),
            Calculator.GetAttribute("data-cases"));
        Assert.Equal(ComputedSpell.WeeklyKroner.ToString(CultureInfo.InvariantCulture), Calculator.GetAttribute("data-weekly"));
        Assert.Equal("4:20 26:60 52:70 :80", Calculator.GetAttribute("data-ladder"));
    }

    [Fact]
    public void Calculator_WithoutJavaScript_IsHiddenAndSaysWhere()
    {
        Assert.True(Calculator.HasAttribute("hidden"));
        Assert.NotEmpty(Calculator.ParentElement!.QuerySelector(".calculator-off")!.TextContent);
        Assert.All(Calculator.QuerySelectorAll("input"), field => Assert.Single(Calculator.QuerySelectorAll($"label[for={field.Id}]")));
    }
}
