using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Transcription;

/// <summary>A table somebody else read from the source, row by row with its headings.</summary>
internal static partial class SecondPassFile
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        var lines = File.ReadAllLines(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Transcription", name)).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    private static List<string> Cells(string line) => [.. Cell().Matches(line).Select(match => match.Groups["quoted"].Success
        ? match.Groups["quoted"].Value.Replace("\"\"", "\"", StringComparison.Ordinal)
        : match.Groups["plain"].Value)];

    [GeneratedRegex("""(?:^|,)(?:"(?<quoted>(?:[^"]|"")*)"|(?<plain>[^,]*))""", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
