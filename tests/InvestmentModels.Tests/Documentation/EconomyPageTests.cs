using System.Globalization;
using System.Text.RegularExpressions;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Documentation;

/// <summary>The economy page is run: its invented examples of price times quantity are split as the program splits real ones.</summary>
public sealed partial class EconomyPageTests
{
    public static TheoryData<string> Examples => [.. File.ReadAllLines(RepositoryRoot.File("input", "pages", "oekonomi.md"))
        .SkipWhile(line => line != "```pris-maengde")
        .Skip(1)
        .TakeWhile(line => line != "```")];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_OfPriceAndQuantity_IsWhatTheProgramDoes(string line)
    {
        var numbers = Example().Match(line).Groups.Cast<Group>().Skip(1).Select(group => Number(group.Value)).ToList();
        var computed = ComputeFollowUp.From(
            new PriceQuantity(2025, "Eksempel", numbers[1], numbers[0], numbers[3], numbers[2], new Origin("oekonomi.md", string.Empty)), "models/a/businessCase/followUps/2025-1");

        Assert.Equal(numbers.Skip(4), [computed.PricePart.Value, computed.QuantityPart.Value, computed.Difference.Value]);
    }

    [Fact]
    public void Examples_ShowThePriceAloneTheQuantityAloneAndBoth() => Assert.InRange(Examples.Count, 3, 10);

    private static decimal Number(string danish) => decimal.Parse(
        danish.Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.').Replace('\u2212', '-'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    [GeneratedRegex("^Budget ([0-9.,]+) · ([0-9.,]+), regnskab ([0-9.,]+) · ([0-9.,]+) → pris (\u2212?[0-9.,]+), mængde (\u2212?[0-9.,]+), i alt (\u2212?[0-9.,]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Example();
}
