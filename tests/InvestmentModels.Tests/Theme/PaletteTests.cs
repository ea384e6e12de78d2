using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Theme;

namespace InvestmentModels.Tests.Theme;

/// <summary>The colours of the style sheet stand out from what they lie on: a municipality that changes one is told if it no longer does.</summary>
public sealed partial class PaletteTests
{
    private const double Text = 4.5;
    private const double Graphics = 3;

    private static readonly string Css = Encoding.UTF8.GetString(Assets.All().Single(asset => asset.Key == "assets/site.css").Value);

    /// <summary>Colour, what it lies on, and the least contrast WCAG allows.</summary>
    public static TheoryData<string, string, double> Pairs => new()
    {
        { "ink", "paper", Text }, { "ink", "wash", Text }, { "ink-second", "paper", Text }, { "ink-second", "wash", Text },
        { "link", "paper", Text }, { "link", "wash", Text }, { "on-carrier", "carrier", Text },
        { "green", "paper", Text }, { "green", "green-wash", Text },
        { "yellow", "paper", Text }, { "yellow", "yellow-wash", Text },
        { "red", "paper", Text }, { "red", "red-wash", Text },
        { "rule-control", "paper", Graphics }, { "bar", "paper", Graphics }, { "bar", "wash", Graphics },

        // The yellow mark alone is too light on white: the line around it carries it.
        { "ink", "yellow-mark", Graphics },

        // What points out the element in focus.
        { "link", "paper", Graphics }, { "on-carrier", "carrier", Graphics },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colour_InTheLight_StandsOut(string colour, string ground, double least) => StandsOut(Colours(dark: false), colour, ground, least);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Colour_InTheDark_StandsOut(string colour, string ground, double least)
    {
        var colours = Colours(dark: true);

        // In the dark the line around the yellow mark is as light as the mark: there the mark stands out by itself.
        StandsOut(colours, colour == "ink" && ground == "yellow-mark" ? ground : colour, ground == "yellow-mark" ? "paper" : ground, least);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void Contrast_OfKnownPairs_IsAsWcagSays(string one, string other, double expected) =>
        Assert.Equal(expected, Contrast(one, other), 2);

    private static void StandsOut(IReadOnlyDictionary<string, string> colours, string colour, string ground, double least)
    {
        var contrast = Contrast(colours[colour], colours[ground]);
        Assert.True(contrast >= least, string.Create(CultureInfo.InvariantCulture, $"--{colour} {colours[colour]} on --{ground} {colours[ground]} is {contrast:0.00}, less than {least}."));
    }

    /// <summary>The custom properties of the first block, with those of the dark one laid over them.</summary>
    private static Dictionary<string, string> Colours(bool dark)
    {
        var colours = new Dictionary<string, string>(StringComparer.Ordinal);
        var darkFrom = Css.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        var blocks = dark ? new[] { Css[..darkFrom], Css[darkFrom..] } : [Css];
        foreach (Match property in blocks.SelectMany(block => Property().Matches(Root().Match(block).Value)))
        {
            colours[property.Groups[1].Value] = property.Groups[2].Value;
        }

        return colours;
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = Enumerable.Range(0, 3)
            .Select(index => int.Parse(hex.AsSpan(1 + (2 * index), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(channel => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4))
            .ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@":root\s*\{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"--([a-z-]+):\s*(#[0-9a-f]{6});", RegexOptions.CultureInvariant)]
    private static partial Regex Property();
}
