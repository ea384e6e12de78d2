using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Cli.Preview;

/// <summary>What the preview adds to the site: its script on every page, the findings as data, and the input to look up.</summary>
internal static class PreviewPages
{
    /// <summary>Everything that is the preview's own lies here; no page of a site begins with an underscore.</summary>
    public const string Folder = "/_preview/";

    private static readonly JsonSerializerOptions Plain = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>A page with the preview's script and style in its head.</summary>
    public static byte[] WithScript(ReadOnlyMemory<byte> page, int version)
    {
        var html = Encoding.UTF8.GetString(page.Span);
        return Encoding.UTF8.GetBytes(html.Replace("</head>", $"{Head(version)}</head>", StringComparison.Ordinal));
    }

    /// <summary>Shown at every address until a build was good.</summary>
    public static byte[] Empty(int version) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>Ingen side endnu</title>{Head(version)}</head><body><h1>Ingen side endnu</h1><p>Ret fejlene nedenfor. Siden kommer af sig selv.</p></body></html>");

    /// <summary>Shown where the site has nothing.</summary>
    public static byte[] Missing(int version) => Encoding.UTF8.GetBytes(
        $"<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>Siden findes ikke</title>{Head(version)}</head><body><h1>Siden findes ikke</h1><p><a href=\"/\">Til forsiden</a></p></body></html>");

    /// <summary>What the script asks for.</summary>
    public static byte[] State(PreviewedSite site) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            site.Version,
            Pages = site.PagesVersion,
            site.IsCurrent,
            Findings = site.Findings.Select(finding => new
            {
                finding.Code,
                Word = finding.Severity == Severity.Error ? "fejl" : "advarsel",
                finding.Message,
                Place = finding.Place.ToString(),
                Source = FormattableString.Invariant($"{Folder}source?file={Uri.EscapeDataString(finding.Place.File)}#L{finding.Place.Line}"),
            }),
        },
        Plain);

    /// <summary>A file of the input with numbered lines; none where there is no such file.</summary>
    public static byte[]? Source(PreviewedSite site, string file)
    {
        if (!site.Input.TryGetValue(file, out var bytes))
        {
            return null;
        }

        var lines = Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n')
            .Select((line, index) => $"<li id=\"L{(index + 1).ToString(CultureInfo.InvariantCulture)}\">{WebUtility.HtmlEncode(line)}</li>");
        return Encoding.UTF8.GetBytes(
            $"<!DOCTYPE html><html lang=\"da\"><head><meta charset=\"utf-8\"><title>{WebUtility.HtmlEncode(file)}</title>{Head(site.PagesVersion)}</head><body><h1>{WebUtility.HtmlEncode(file)}</h1><ol class=\"preview-source\">{string.Concat(lines)}</ol></body></html>");
    }

    /// <summary>The preview's own script or style sheet; none of another name.</summary>
    public static byte[]? Asset(string name)
    {
        using var stream = typeof(PreviewPages).Assembly.GetManifestResourceStream(Folder.Trim('/') + "/" + name);
        if (stream is null)
        {
            return null;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Head(int version) =>
        $"<link rel=\"stylesheet\" href=\"{Folder}preview.css\"><script defer src=\"{Folder}preview.js\" data-preview-version=\"{version.ToString(CultureInfo.InvariantCulture)}\"></script>";
}
