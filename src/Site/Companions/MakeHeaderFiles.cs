using System.Text;
using System.Xml.Linq;

namespace InvestmentModels.Site.Companions;

/// <summary>The headers, written for the servers a municipality is likely to have: hosts that read <c>_headers</c>, IIS and nginx.</summary>
/// <remarks>They lie in the open, and tell nothing that every response does not.</remarks>
public static class MakeHeaderFiles
{
    private static readonly IReadOnlyList<(string Ending, string MediaType)> FileKinds =
    [
        (".atom", "application/atom+xml"),
        (".csv", "text/csv; charset=utf-8"),
        (".json", "application/json"),
        (".jsonld", "application/ld+json"),
        (".md", "text/markdown; charset=utf-8"),
        (".svg", "image/svg+xml"),
    ];

    /// <param name="url">The site's absolute address; its path, if any, is where the site lies on its host.</param>
    public static IReadOnlyList<SiteFile> For(string url)
    {
        var basePath = new Uri(url).AbsolutePath.TrimEnd('/');
        return [File("_headers", HostRules(basePath)), File("nginx.conf", Nginx(basePath)), File("web.config", Iis())];
    }

    /// <summary>Read at the root of what is put online, and only there: below a base path, the rules name it.</summary>
    private static string HostRules(string basePath) =>
        $"""
        # Læses af værter som Cloudflare Pages og Netlify. Filen skal ligge øverst i det, der lægges ud.
        {Lines(ServedHeaders.All.Select(header => $"# {header.Name}: {header.Reason}"))}
        {basePath}/*
        {Lines(ServedHeaders.All.Select(header => $"  {header.Name}: {header.Value}"))}

        """;

    /// <summary>To be included in a <c>server</c>; a location of the server's own with headers of its own does not inherit these.</summary>
    private static string Nginx(string basePath) =>
        $$"""
        # Sættes ind i nginx inde i server { … } med: include /sti/til/nginx.conf;
        location ^~ {{basePath}}/ {
          index index.html;
          charset utf-8;
          charset_types text/css text/csv text/markdown text/plain text/xml text/javascript application/javascript application/json;

        {{Lines(ServedHeaders.All.Select(header => $"  # {header.Reason}\n  add_header {header.Name} \"{header.Value}\" always;"))}}
        }

        """;

    /// <summary>Holds for the folder it lies in and those below: the same with and without a base path. What the server said already is taken back first.</summary>
    private static string Iis()
    {
        var headers = ServedHeaders.All.SelectMany(header => new XNode[]
        {
            new XComment($" {header.Reason} "),
            new XElement("remove", new XAttribute("name", header.Name)),
            new XElement("add", new XAttribute("name", header.Name), new XAttribute("value", header.Value)),
        });
        // IIS answers 404 for a file whose kind it does not know.
        var kinds = FileKinds.SelectMany(kind => new XElement[]
        {
            new("remove", new XAttribute("fileExtension", kind.Ending)),
            new("mimeMap", new XAttribute("fileExtension", kind.Ending), new XAttribute("mimeType", kind.MediaType)),
        });
        return new XElement(
            "configuration",
            new XElement(
                "system.webServer",
                new XElement("staticContent", kinds),
                new XElement("httpProtocol", new XElement("customHeaders", headers)))).ToString().ReplaceLineEndings("\n") + "\n";
    }

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
