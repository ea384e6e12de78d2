using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Architecture;

/// <summary>The same input gives the same bytes: no clock, no culture, no chance, and the world is touched only where it is named.</summary>
public sealed class ForbiddenCallTests
{
    /// <summary>What is forbidden, the pattern that finds it, and the folders where it belongs.</summary>
    public static TheoryData<string, string, string[]> Rules => new()
    {
        { "a clock", @"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b|\bTimeProvider\b", ["src/Cli/CommandLine.cs"] },
        { "a stopwatch", @"\bStopwatch\b", ["src/Cli/"] },
        { "a culture", @"\bCurrent(UI)?Culture\b|\bnew CultureInfo\b|\bCultureInfo\.(GetCultureInfo|CreateSpecificCulture|InstalledUICulture|DefaultThread)", [] },
        { "chance", @"\bRandom(NumberGenerator)?[.(]|\bnew Random\b|\bGuid\.(NewGuid|CreateVersion7)\b", [] },
        { "the console", @"(?<![.\w])Console\.", ["src/Cli/"] },
        { "the environment", @"(?<![.\w])Environment\.", ["src/Cli/"] },
        {
            "the disk",
            @"(?<![.\w])(File|Directory)\.[A-Z]|\b(FileStream|FileInfo|DirectoryInfo|StreamReader|StreamWriter)\(|\bnew (FileStream|FileInfo|DirectoryInfo|StreamReader|StreamWriter)\b",
            ["src/Input/Sources/", "src/Site/Publishing/", "src/Cli/", "theme/Assets.cs"]
        },
        { "the network", @"\b(HttpClient|WebClient|TcpClient)\b", ["src/Cli/"] },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void Code_OutsideItsHome_DoesNotUse(string what, string pattern, string[] homes)
    {
        var uses = SourceFiles.Program
            .Where(file => !homes.Any(home => file.Path.StartsWith(home, StringComparison.Ordinal)))
            .SelectMany(file => file.Code
                .Where(line => Regex.IsMatch(line.Text, pattern, RegexOptions.CultureInvariant))
                .Select(line => $"{file.Path}({line.Number}): {line.Text.Trim()}"))
            .ToList();

        Assert.True(uses.Count == 0, $"{what} is used in{Environment.NewLine}{string.Join(Environment.NewLine, uses)}");
    }

    /// <summary>A pattern nobody can match protects nothing.</summary>
    [Theory]
    [InlineData("a clock", "var now = DateTime.UtcNow;")]
    [InlineData("a clock", "var now = DateTimeOffset.Now;")]
    [InlineData("a stopwatch", "var watch = Stopwatch.StartNew();")]
    [InlineData("a culture", "var danish = new CultureInfo(\"da-DK\");")]
    [InlineData("a culture", "number.ToString(CultureInfo.CurrentCulture)")]
    [InlineData("chance", "var id = Guid.NewGuid();")]
    [InlineData("chance", "var dice = new Random(1);")]
    [InlineData("the console", "Console.WriteLine();")]
    [InlineData("the environment", "Environment.GetEnvironmentVariable(\"X\")")]
    [InlineData("the disk", "File.ReadAllText(path)")]
    [InlineData("the disk", "if (Directory.Exists(path))")]
    [InlineData("the network", "using var client = new HttpClient();")]
    public void Rule_FindsWhatItForbids(string what, string line)
    {
        var patterns = Rules.Select(row => row.Data).Where(rule => rule.Item1 == what).Select(rule => rule.Item2);

        Assert.Contains(patterns, pattern => Regex.IsMatch(line, pattern, RegexOptions.CultureInvariant));
    }
}
