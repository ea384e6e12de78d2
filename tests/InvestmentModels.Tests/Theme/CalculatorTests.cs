using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Theme;

/// <summary>The calculator in the browser reckons as the program does. Its functions are run outside a browser, where there is a Node to run them.</summary>
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

    [Fact]
    public void Functions_RunInNode_GiveTheProgramsCases()
    {
        var told = RunInNode();
        Assert.SkipWhen(told is null, "There is no Node on this machine; the browser tests run the calculator too.");

        Assert.Equal(
            [
                Calculator.GetAttribute("data-cases")!,
                "1234.5 1234.5 7 NaN NaN NaN NaN",
                "0 999 1.000 1.234.568",
                "Kommunen betaler 14.000\u00A0kr. af 26.000\u00A0kr. Bliver forløbet 4\u00A0uger kortere, sparer kommunen 2.400\u00A0kr. og staten 1.600\u00A0kr.",
                "Skriv ydelsen pr. uge som et tal større end 0, for eksempel 1.000.",
                "Skriv, hvor mange uger forløbet bliver kortere. Det kan højst være hele forløbet.",
            ],
            told!);
    }

    private static string[]? RunInNode()
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true };
        foreach (var argument in new[]
                 {
                     RepositoryRoot.File("tests", "InvestmentModels.Tests", "Theme", "calculator-check.js"),
                     RepositoryRoot.File("theme", "assets", "calculator.js"),
                     Calculator.GetAttribute("data-ladder")!,
                     Calculator.GetAttribute("data-weekly")!,
                     Calculator.GetAttribute("data-cases")!,
                 })
        {
            start.ArgumentList.Add(argument);
        }

        start.StandardOutputEncoding = System.Text.Encoding.UTF8;
        try
        {
            using var node = Process.Start(start)!;
            var output = node.StandardOutput.ReadToEnd();
            node.WaitForExit();
            Assert.Equal(0, node.ExitCode);
            return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
