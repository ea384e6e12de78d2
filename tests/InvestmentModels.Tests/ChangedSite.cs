using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests;

/// <summary>The example municipality with changes written as lines: what the cases of bad input and the examples of the documentation share.</summary>
/// <remarks>
/// <c>file</c> takes a file away; <c>file ¦ text ¦ other</c> puts other text in the place of the first such text, which must be there;
/// <c>file ¦  ¦ content</c> makes a new file, <c>file ¦  ¦ =genvej</c> a symbolic link in its place and <c>=stor</c> a file too large to read. <c>\n</c> is a line break, <c>\xE6</c> a raw byte, <c>\uFEFF</c> a character.
/// </remarks>
internal static partial class ChangedSite
{
    public static InputFiles With(IEnumerable<string> changes) => From(ExampleSite.Files, changes);

    /// <summary>The same with other files to begin from.</summary>
    public static InputFiles From(InputFiles input, IEnumerable<string> changes)
    {
        var files = new SortedDictionary<string, byte[]>(input.Files.ToDictionary(), StringComparer.Ordinal);
        var unread = new List<FoundFile>();
        foreach (var change in changes)
        {
            Apply(change, files, unread);
        }

        return input with { Files = files, Unread = unread };
    }

    private static void Apply(string change, SortedDictionary<string, byte[]> files, List<FoundFile> unread)
    {
        var parts = change.Split(" ¦ ");
        if (parts.Length == 1)
        {
            Assert.True(files.Remove(parts[0]), $"{parts[0]} is not in the example.");
            return;
        }

        if (parts[2] is "=genvej" or "=stor")
        {
            files.Remove(parts[0]);
            unread.Add(new FoundFile(parts[0], 1_000_000_000, parts[2] == "=stor" ? UnreadReason.TooLarge : UnreadReason.Link));
            return;
        }

        if (parts[1].Length == 0)
        {
            files[parts[0]] = Bytes(parts[2]);
            return;
        }

        // Latin-1 keeps every byte a character, so that broken encodings can be written too.
        var text = Encoding.Latin1.GetString(files[parts[0]]);
        var find = Encoding.Latin1.GetString(Bytes(parts[1]));
        var at = text.IndexOf(find, StringComparison.Ordinal);
        Assert.True(at >= 0, $"«{parts[1]}» is not in {parts[0]}.");
        files[parts[0]] = Encoding.Latin1.GetBytes(text[..at] + Encoding.Latin1.GetString(Bytes(parts[2])) + text[(at + find.Length)..]);
    }

    private static byte[] Bytes(string text)
    {
        var characters = Character().Replace(text.Replace("\\n", "\n", StringComparison.Ordinal), match => $"{(char)Hex(match)}");
        var latin = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(characters));
        return Encoding.Latin1.GetBytes(RawByte().Replace(latin, match => $"{(char)Hex(match)}"));
    }

    private static int Hex(Match match) => int.Parse(match.Groups[1].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\\u([0-9A-F]{4})", RegexOptions.CultureInvariant)]
    private static partial Regex Character();

    [GeneratedRegex(@"\\x([0-9A-F]{2})", RegexOptions.CultureInvariant)]
    private static partial Regex RawByte();
}
