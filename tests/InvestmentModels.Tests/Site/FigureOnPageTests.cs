using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace InvestmentModels.Tests.Site;

/// <summary>The same number everywhere: in the text, in the attribute, in the data, and behind the link.</summary>
public sealed partial class FigureOnPageTests
{
    public static TheoryData<string> Sites => BuiltSite.Names;

    [Fact]
    public void Figures_OnTheRealSite_AreMany() => Assert.InRange(Shown("real").Count(), 500, int.MaxValue);

    [Theory]
    [MemberData(nameof(Sites))]
    public void Figure_OnAPage_IsInTheDataWithTheSameValue(string site)
    {
        var known = BuiltSite.Named(site).Figures;
        Assert.All(Shown(site), shown =>
        {
            Assert.True(known.TryGetValue(Address(shown), out var figure), $"{Address(shown)} is not in the data.");
            Assert.Equal(figure.GetProperty("value").GetDecimal(), Value(shown));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Figure_OnAPage_IsReadAsItsValue(string site)
    {
        var known = BuiltSite.Named(site).Figures;
        Assert.All(Shown(site), shown =>
        {
            var numbers = Numbers(shown.TextContent);

            // «16,1 procentpoint under grænsen» says the sign in words.
            var isDistance = known[Address(shown)].GetProperty("unit").GetString() == "percentagePoints";
            Assert.True(
                numbers.Contains(Value(shown)) || (isDistance && numbers.Contains(-Value(shown))),
                $"«{shown.TextContent}» does not say {Value(shown).ToString(CultureInfo.InvariantCulture)} ({Address(shown)}).");
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Figure_OnAPage_StaysOnOneLineWithItsUnit(string site) => Assert.All(Shown(site), shown => Assert.DoesNotMatch(BreakableUnit(), shown.TextContent));

    [Theory]
    [MemberData(nameof(Sites))]
    public void Figure_Followed_LeadsToItsOwnReceipt(string site)
    {
        var built = BuiltSite.Named(site);
        Assert.All(built.Pages.SelectMany(page => page.All("a[data-figure]").Select(link => (page, link))), pair =>
        {
            var target = new Uri(new Uri($"https://x.example{pair.page.Address}"), pair.link.GetAttribute("href"));
            var receipt = built.Page($"{target.AbsolutePath[1..]}index.html").Document.GetElementById(target.Fragment[1..])!;
            Assert.Contains(Value(pair.link), Numbers(receipt.TextContent));
        });
    }

    /// <summary>A figure of the data that nobody can see has no receipt anyone can read.</summary>
    [Fact]
    public void Figure_InTheDataOfAnAssessedReport_IsOnSomePage()
    {
        var shown = Shown("real").Select(Address).ToHashSet(StringComparer.Ordinal);
        var receipts = BuiltSite.Named("real").Pages.ToDictionary(page => page.Address, page => page.All("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));

        Assert.All(
            BuiltSite.Named("real").Figures.Keys.Where(address => address.StartsWith("2024/", StringComparison.Ordinal)),
            address => Assert.True(shown.Contains(address) || HasReceipt(address), $"{address} is nowhere on the site."));

        bool HasReceipt(string address)
        {
            var steps = address.Split('/');
            return steps[1] switch
            {
                "totals" => receipts[$"/{steps[0]}/"].Contains($"regnestykke-{string.Join('-', steps.Skip(1))}"),
                "permanence" => receipts[$"/{steps[0]}/permanentgoerelse/"].Contains($"regnestykke-{string.Join('-', steps.Skip(2))}"),
                _ => receipts[$"/{steps[0]}/{steps[1]}/"].Contains($"regnestykke-{string.Join('-', steps.Skip(2))}"),
            };
        }
    }

    private static IEnumerable<IElement> Shown(string site) => BuiltSite.Named(site).Pages.SelectMany(page => page.All("[data-figure]"));

    private static string Address(IElement shown) => shown.GetAttribute("data-figure")!;

    private static decimal Value(IElement shown) => decimal.Parse(shown.GetAttribute("data-value")!, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Every number a Danish reader sees in a text.</summary>
    private static List<decimal> Numbers(string text) => [.. DanishNumber().Matches(text).Select(match => decimal.Parse(
        match.Value.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-'), CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\u2212?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex DanishNumber();

    [GeneratedRegex(@"\d[ \t\n]+(pct|procentpoint|mio|dag|helårsperson)|mio\.[ \t\n]+kr", RegexOptions.CultureInvariant)]
    private static partial Regex BreakableUnit();
}
