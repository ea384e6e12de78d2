using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Docs;

/// <summary>The example of CODEOWNERS is about the files that are there, and names teams, never people.</summary>
public sealed partial class CodeOwnersTest
{
    private static readonly IReadOnlyList<(string Pattern, string[] Owners)> Lines =
    [
        .. DocumentBlock.Text("CODEOWNERS.eksempel").Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Select(words => (words[0], words[1..])),
    ];

    private static readonly IReadOnlyList<string> Files =
    [
        .. new[] { "input", "src", "theme", ".github" }
            .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.File(folder), "*", SearchOption.AllDirectories))
            .Select(path => $"/{Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')}"),
    ];

    public static TheoryData<string> Patterns => [.. Lines.Select(line => line.Pattern)];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_MatchesAFile(string pattern) => Assert.Contains(Files, file => Matches(pattern, file));

    [Fact]
    public void EveryFileOfTheInput_HasAnOwner_AndEveryAreaOneTeamOfItsOwn()
    {
        Assert.All(Files.Where(file => file.StartsWith("/input/", StringComparison.Ordinal)), file => Assert.NotEmpty(Owners(file)));
        var areas = Files.Where(file => file.StartsWith("/input/areas/", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).ToHashSet(StringComparer.Ordinal);
        Assert.All(areas, area =>
        {
            var teams = Files.Where(file => Path.GetFileNameWithoutExtension(file) == area && file.StartsWith("/input/", StringComparison.Ordinal)).Select(file => string.Join(' ', Owners(file))).Distinct();
            Assert.NotEqual(Lines[0].Owners[0], Assert.Single(teams));
        });
    }

    [Fact]
    public void Owner_IsATeamOfTheInventedOrganisation() =>
        Assert.All(Lines.SelectMany(line => line.Owners), owner => Assert.Matches(Team(), owner));

    /// <summary>The last line that matches holds.</summary>
    private static string[] Owners(string file) => Lines.LastOrDefault(line => Matches(line.Pattern, file)).Owners ?? [];

    /// <summary>From the repository's root; a star stays within one name, a slash at the end means everything below.</summary>
    private static bool Matches(string pattern, string file) =>
        Regex.IsMatch(file, $"^{Regex.Escape(pattern).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}{(pattern.EndsWith('/') ? string.Empty : "$")}", RegexOptions.CultureInvariant);

    [GeneratedRegex("^@kommune/[a-z]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Team();
}
