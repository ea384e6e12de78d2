using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Architecture;

/// <summary>Danish is «12 pct.», not «12 %».</summary>
public sealed partial class DanishTextTests
{
    [Fact]
    public void Text_InTheTheme_HasNoPercentSign() => Assert.All(
        SourceFiles.Program.Where(file => file.Path.EndsWith(".razor", StringComparison.Ordinal)),
        file => Assert.DoesNotContain('%', file.Text));

    [Fact]
    public void Text_InPages_HasNoPercentSign() => Assert.All(
        SourceFiles.Program.Where(file => file.Path.StartsWith("src/Pages/", StringComparison.Ordinal)),
        file => Assert.DoesNotContain(Texts(file), text => text.Contains('%', StringComparison.Ordinal)));

    /// <summary>The scan sees the texts it is about.</summary>
    [Fact]
    public void Text_OfTheStatusSentence_IsSeen() => Assert.Contains(
        SourceFiles.Program.Where(file => file.Stem == "Statuses").SelectMany(Texts), text => text.Contains("Området nåede", StringComparison.Ordinal));

    private static IEnumerable<string> Texts(SourceFile file) => file.Code.SelectMany(line => Literal().Matches(line.Text).Select(match => match.Value));

    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();
}
