namespace InvestmentModels.Tests.Architecture;

/// <summary>A file of the code base as people read it.</summary>
/// <param name="Path">From the repository's root, with forward slashes.</param>
/// <param name="Text">What it holds.</param>
public sealed record SourceFile(string Path, string Text)
{
    /// <summary>The name up to its first dot.</summary>
    public string Stem => Path.Split('/')[^1].Split('.')[0];

    /// <summary>The folders it lies in.</summary>
    public IReadOnlyList<string> Folders => Path.Split('/')[..^1];

    /// <summary>The lines without those that are only a comment, with their numbers.</summary>
    public IEnumerable<(int Number, string Text)> Code => Text.Split('\n')
        .Select((line, index) => (Number: index + 1, Text: line))
        .Where(line => !line.Text.TrimStart().StartsWith("//", StringComparison.Ordinal));

    public override string ToString() => Path;
}
