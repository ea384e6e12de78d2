using System.Globalization;
using InvestmentModels.Computation.Figures;

namespace InvestmentModels.Tests.Documentation;

/// <summary>The method page is run: its examples of rounding are rounded, its calculations are figures of the site.</summary>
public sealed class MethodPageTests
{
    private static readonly IReadOnlyList<(string Info, IReadOnlyList<string> Lines)> Blocks = [.. Fences("metode.md")];

    public static TheoryData<string, string, string> Roundings => [.. Blocks
        .Where(block => block.Info.StartsWith("afrunding", StringComparison.Ordinal))
        .SelectMany(block => block.Lines.Select(line => line.Split(" → ")).Select(sides => new TheoryDataRow<string, string, string>(block.Info, sides[0], sides[1])))];

    [Theory]
    [MemberData(nameof(Roundings))]
    public void Example_OfRounding_IsWhatTheProgramDoes(string block, string unrounded, string rounded)
    {
        var rule = block switch
        {
            "afrunding" => RoundingRule.WholeHalfDown,
            "afrunding-mio" => RoundingRule.TenthHalfUp,
            _ => throw new InvalidOperationException($"No rule is known for {block}."),
        };

        Assert.Equal(Number(rounded), rule.Apply(Number(unrounded)));
    }

    [Fact]
    public void Examples_ShowTheHalfAndItsNeighbours()
    {
        var shown = Roundings.Select(row => row.Data).ToList();

        Assert.Contains(shown, example => example.Item1 == "afrunding" && example.Item2.EndsWith(",5", StringComparison.Ordinal));
        Assert.Contains(shown, example => example.Item1 == "afrunding-mio" && example.Item2.EndsWith('5'));
        Assert.All(["afrunding", "afrunding-mio"], block => Assert.InRange(shown.Count(example => example.Item1 == block), 3, 20));
    }

    [Fact]
    public void Calculation_OnAnyPage_IsAFigureOfTheSite()
    {
        var addresses = Directory.EnumerateFiles(RepositoryRoot.File("input", "pages"), "*.md")
            .SelectMany(page => Fences(Path.GetFileName(page)))
            .Where(block => block.Info == "regnestykke")
            .SelectMany(block => block.Lines)
            .ToList();

        Assert.InRange(addresses.Count, 4, 100);
        Assert.All(addresses, address => Assert.Contains(address, RealInput.Computed.Figures));
    }

    /// <summary>The page promises each way of computing; the examples are of that way.</summary>
    [Theory]
    [InlineData("2024/fleksjob-omraadet/attainment", Model.Method.Single, Model.Direction.Higher)]
    [InlineData("2024/aarhus-modellen-for-nytteindsats/attainment", Model.Method.Sum, Model.Direction.Higher)]
    [InlineData("2024/ac-omraadet/attainment", Model.Method.Converted, Model.Direction.Higher)]
    [InlineData("2024/sygemeldte/attainment", Model.Method.Single, Model.Direction.Lower)]
    public void Calculation_ShowsTheWayItStandsUnder(string address, Model.Method method, Model.Direction better)
    {
        var area = RealInput.Report("2024").Areas.Single(area => area.Attainment.Percent?.Address == address);

        Assert.Contains(Blocks, block => block.Lines.Contains(address));
        Assert.Equal((method, better), (area.Area.Method, area.Area.Measures[0].Better));
    }

    /// <summary>Years of counts are added, years of durations averaged; the page shows one of each.</summary>
    [Theory]
    [InlineData("2024/permanence/aktivitetsparate-over-30-aar/target", Model.YearsRule.Sum)]
    [InlineData("2024/permanence/sygemeldte/target", Model.YearsRule.Mean)]
    public void Calculation_OverYears_ShowsTheWayItStandsUnder(string address, Model.YearsRule rule)
    {
        var row = RealInput.Report("2024").Permanence!.Proposals.Single(row => row.Target!.Address == address);

        Assert.Contains(Blocks, block => block.Lines.Contains(address));
        Assert.Equal(rule, row.Measures[0].OverYears);
    }

    private static IEnumerable<(string Info, IReadOnlyList<string> Lines)> Fences(string page)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("input", "pages", page));
        for (var at = 0; at < lines.Length; at++)
        {
            if (lines[at].StartsWith("```", StringComparison.Ordinal))
            {
                var inside = lines.Skip(at + 1).TakeWhile(line => !line.StartsWith("```", StringComparison.Ordinal)).ToList();
                yield return (lines[at][3..].Trim(), inside);
                at += inside.Count + 1;
            }
        }
    }

    private static decimal Number(string danish) => decimal.Parse(danish.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), CultureInfo.InvariantCulture);
}
