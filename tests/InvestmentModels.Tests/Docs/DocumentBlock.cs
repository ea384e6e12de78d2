using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Docs;

/// <summary>A fenced block of a document in <c>docs/</c>: what it is, the file it is about, and its lines.</summary>
/// <param name="Kind">The word after the fence; empty where there is none.</param>
/// <param name="Path">What follows the word.</param>
/// <param name="Body">The text between the fences, without the indentation of a list it stands in.</param>
internal sealed partial record DocumentBlock(string Kind, string Path, string Body)
{
    public IReadOnlyList<string> Lines => Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The command of a block, as the program gets it: the tool's name or the repository's way to run it taken off.</summary>
    public IReadOnlyList<string> Command => Words(Lines[0]);

    /// <summary>The blocks of a document, in order.</summary>
    public static IReadOnlyList<DocumentBlock> Of(string document) =>
        [.. Block().Matches(document).Select(match => new DocumentBlock(match.Groups["kind"].Value, match.Groups["path"].Value.Trim(), Unindented(match.Groups["body"].Value, match.Groups["indent"].Length)))];

    /// <summary>Commands of the program that stand in the running text, by its name or the repository's way to run it.</summary>
    public static IEnumerable<IReadOnlyList<string>> CommandsInText(string document) =>
        InText().Matches(Block().Replace(document, string.Empty)).Select(match => match.Groups["command"].Value.Split(' '));

    public static string Text(string name) => File.ReadAllText(RepositoryRoot.File("docs", name)).ReplaceLineEndings("\n");

    private static IReadOnlyList<string> Words(string line)
    {
        var words = line.Replace("dotnet run --project src/Cli -- ", string.Empty, StringComparison.Ordinal).Split(' ');
        return words[0] == "investmentmodels" ? words[1..] : words;
    }

    private static string Unindented(string body, int indent) =>
        indent == 0 ? body : string.Concat(body.Split('\n').SkipLast(1).Select(line => $"{(line.Length > indent ? line[indent..] : line.TrimStart())}\n"));

    [GeneratedRegex(@"^(?<indent> *)```(?<kind>\w*)(?<path>[^\n]*)\n(?<body>(?:(?! *```)[^\n]*\n)*) *```$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("`(?:investmentmodels|dotnet run --project src/Cli --) (?<command>[^`>…]+?) ?(?:>[^`]*)?`", RegexOptions.CultureInvariant)]
    private static partial Regex InText();
}
