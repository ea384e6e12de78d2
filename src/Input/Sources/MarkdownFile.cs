using System.Text;
using System.Text.Unicode;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Sources;

/// <summary>A Markdown file as lines, decoded with care.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Lines">Without line endings.</param>
internal sealed record MarkdownFile(string File, IReadOnlyList<string> Lines)
{
    public static MarkdownFile? Decode(string file, byte[] bytes, SourceMap map, FindingSet findings)
    {
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            findings.Add(FormFindings.ByteOrderMark(Place.StartOf(map.Display(file))));
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            var source = new SourceText(bytes);
            var (line, column) = source.PositionOf(source.FirstInvalidByte());
            findings.Add(FormFindings.NotUtf8(new Place(map.Display(file), line, column)));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal);
        var lines = text.Split('\n');
        var tooLong = Array.FindIndex(lines, line => line.Length > FileLimits.LineCharacters);
        if (tooLong >= 0)
        {
            findings.Add(FormFindings.TooLarge(new Place(map.Display(file), tooLong + 1, FileLimits.LineCharacters + 1), FormattableString.Invariant($"{FileLimits.LineCharacters} tegn i en linje")));
            return null;
        }

        return new MarkdownFile(file, lines);
    }
}
