using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Site.Checks;

/// <summary>A look of one's own may replace the program's files and do nothing else: the site stays whole, small and without requests to others.</summary>
public static partial class CheckLook
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Everything that is wrong with it.</summary>
    public static IEnumerable<Finding> In(OwnLook look) => look.Files.SelectMany(file => Of(file, $"{look.DisplayRoot}/{file.Name}".TrimEnd('/')));

    private static IEnumerable<Finding> Of(LookFile file, string path)
    {
        var place = Place.StartOf(path);
        if (file.IsLink)
        {
            return [Finding.Error("IM0703", place, "Her er en genvej (et symbolsk link). Den bliver ikke fulgt. Læg selve filen her, eller slet genvejen.")];
        }

        if (!OwnLook.Known.TryGetValue(file.Name, out var own))
        {
            return [Finding.Error("IM0702", place, $"Siden bruger ikke en fil med dette navn. Her kan ligge: {string.Join(", ", OwnLook.Known.Keys)}. Ret navnet, eller flyt filen.")];
        }

        if (file.Bytes is not { } bytes)
        {
            return [Finding.Error("IM0704", place, $"Filen er for stor. Den må højst fylde {OwnLook.LargestFile / 1_000_000} MB, for alle læsere henter den.")];
        }

        return file.Name.EndsWith(".png", StringComparison.Ordinal) ? Picture(bytes.Span, own, place) : Text(file.Name, bytes.Span, place);
    }

    /// <summary>The pages say how large the shared picture is, so another must be as large.</summary>
    private static IEnumerable<Finding> Picture(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> own, Place place)
    {
        // A PNG: eight bytes of signature, the length and name of the first chunk, its width and its height.
        const int SizeAt = 16;
        const int SizeEnds = 24;
        return bytes.Length >= SizeEnds && bytes[..SizeEnds].SequenceEqual(own[..SizeEnds])
            ? []
            : [Finding.Error("IM0705", place, $"Filen skal være et PNG-billede på {Side(own[SizeAt..])} × {Side(own[(SizeAt + sizeof(int))..])} billedpunkter, som siderne siger. Gem billedet i det format og den størrelse.")];
    }

    private static int Side(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static IEnumerable<Finding> Text(string name, ReadOnlySpan<byte> bytes, Place place)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            text = string.Empty;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return [Finding.Error("IM0705", place, "Filen er tom eller er ikke tekst i UTF-8. Gem den som UTF-8, eller slet den, så bruges programmets egen.")];
        }

        return name.EndsWith(".css", StringComparison.Ordinal)
            ? ElsewhereInCss().Matches(text).Select(match => Finding.Error("IM0706", At(text, match.Index, place), "Her hentes noget fra en anden server. Så får den at vide, hvem der læser siden. Fjern det; skrifter skal være dem, læserens maskine har."))
            : [];
    }

    private static Place At(string text, int index, Place place)
    {
        var before = text[..index];
        return place with { Line = before.Count(character => character == '\n') + 1, Column = index - before.LastIndexOf('\n') };
    }

    [GeneratedRegex("""(?:url\(\s*["']?|@import\s+["'])\s*(?:https?:)?//""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ElsewhereInCss();
}
