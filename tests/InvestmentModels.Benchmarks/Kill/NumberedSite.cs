using System.Globalization;
using System.Text;
using InvestmentModels.Site;

namespace InvestmentModels.Benchmarks.Kill;

/// <summary>A small site whose every file says which edition it belongs to, so that a mixture can be seen.</summary>
internal static class NumberedSite
{
    private const int Files = 40;
    private const int CharactersAFile = 8 * 1024;
    private const string Mark = "data/v1/index.json";

    /// <summary>Every second edition has a file the others have not.</summary>
    public static IReadOnlyList<SiteFile> Edition(int number)
    {
        var bytes = Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture).PadRight(CharactersAFile, '.'));
        return [new SiteFile(Mark, bytes), .. Enumerable.Range(1, Files + (number % 2)).Select(file => new SiteFile(FormattableString.Invariant($"side-{file}/index.html"), bytes))];
    }

    /// <summary>The edition a folder holds whole; none when it holds anything else.</summary>
    public static int? Found(string folder)
    {
        var mark = Path.Combine(folder, Mark);
        if (!File.Exists(mark) || !int.TryParse(File.ReadAllText(mark).TrimEnd('.'), CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        var expected = Edition(number);
        var there = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count();
        return there == expected.Count && expected.All(file => IsThere(Path.Combine(folder, file.Path), file.Bytes.Span)) ? number : null;
    }

    private static bool IsThere(string path, ReadOnlySpan<byte> bytes) => File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes);
}
