using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Browser.Tests;

/// <summary>A built site, shown to the browser from memory under an address and a base path of its own, with the headers it is to be served with.</summary>
internal sealed class ShownSite
{
    private static readonly IReadOnlyDictionary<string, Lazy<ShownSite>> Known = new Dictionary<string, Lazy<ShownSite>>(StringComparer.Ordinal)
    {
        ["real"] = new(() => new ShownSite("input", "/investeringsmodeller")),
        ["fireaar"] = new(() => new ShownSite("tests/InvestmentModels.Tests/Sites/fireaar/input", string.Empty)),
    };

    private readonly IReadOnlyDictionary<string, byte[]> _files;

    private ShownSite(string input, string basePath)
    {
        BasePath = basePath;
        _files = Pipeline.Run(InputFiles.Read(RepositoryRoot.File(input.Split('/')))).Files
            .ToDictionary(file => $"{basePath}/{file.Path}", file => file.Bytes.ToArray(), StringComparer.Ordinal);
        Addresses = [.. _files.Keys
            .Where(path => path.EndsWith("/index.html", StringComparison.Ordinal))
            .Select(path => path[basePath.Length..^"index.html".Length])
            .Order(StringComparer.Ordinal)];
    }

    public const string Origin = "https://site.example";

    public string BasePath { get; }

    /// <summary>Every page, from the site's root.</summary>
    public IReadOnlyList<string> Addresses { get; }

    public static ShownSite Named(string name) => Known[name].Value;

    public string Url(string address) => $"{Origin}{BasePath}{address}";

    /// <summary>Answers a context's requests; what is asked for elsewhere is told and refused.</summary>
    public async Task ServeAsync(IBrowserContext context, Action<string> told)
    {
        await context.RouteAsync("**/*", async route =>
        {
            var uri = new Uri(route.Request.Url);
            var path = uri.AbsolutePath.EndsWith('/') ? $"{uri.AbsolutePath}index.html" : uri.AbsolutePath;
            if (uri.GetLeftPart(UriPartial.Authority) != Origin || !_files.TryGetValue(path, out var bytes))
            {
                told($"asked for {route.Request.Url}");
                await route.AbortAsync();
                return;
            }

            await route.FulfillAsync(new RouteFulfillOptions { BodyBytes = bytes, ContentType = ContentTypes.Of(path), Headers = ServedHeaders.All });
        });
    }
}
