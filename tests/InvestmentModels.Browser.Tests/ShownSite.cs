using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Site;
using InvestmentModels.Site.Companions;
using InvestmentModels.Tests.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace InvestmentModels.Browser.Tests;

/// <summary>A built site, served from memory on this machine under a base path of its own, with exactly the headers it asks to be served with.</summary>
internal sealed class ShownSite
{
    /// <summary>A script comes this late, as on a slow line: what it moves, it moves before a reader's eyes.</summary>
    private static readonly TimeSpan ScriptDelay = TimeSpan.FromMilliseconds(120);

    private static readonly IReadOnlyDictionary<string, Lazy<Task<ShownSite>>> Known = new Dictionary<string, Lazy<Task<ShownSite>>>(StringComparer.Ordinal)
    {
        ["real"] = new(() => StartAsync("real", "/investeringsmodeller", () => Built("input"))),
        ["fireaar"] = new(() => StartAsync("fireaar", string.Empty, () => Built("tests/InvestmentModels.Tests/Sites/fireaar/input"))),
        // Without the headers that would stop a script that got in: here it must not get in.
        ["hostile"] = new(() => StartAsync("hostile", string.Empty, () => Pipeline.Run(HostileText.With(string.Join(' ', HostileText.Payloads))).Files, [])),
        ["broken"] = new(() => StartAsync("broken", string.Empty, () => BrokenPage.Files)),
    };

    private readonly string _basePath;
    private readonly IReadOnlyList<ServedHeader> _headers;
    private readonly IReadOnlyDictionary<string, byte[]> _files;

    private ShownSite(string name, string basePath, IReadOnlyList<SiteFile> files, IReadOnlyList<ServedHeader> headers)
    {
        _headers = headers;
        Name = name;
        _basePath = basePath;
        _files = files.ToDictionary(file => $"{basePath}/{file.Path}", file => file.Bytes.ToArray(), StringComparer.Ordinal);
        Addresses = [.. _files.Keys
            .Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && !path.Contains("/indlejr/", StringComparison.Ordinal))
            .Select(path => path[basePath.Length..^"index.html".Length])
            .Order(StringComparer.Ordinal)];
        Embeds = [.. _files.Keys
            .Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && path.Contains("/indlejr/", StringComparison.Ordinal))
            .Select(path => path[basePath.Length..^"index.html".Length])
            .Order(StringComparer.Ordinal)];
    }

    public string Name { get; }

    /// <summary>Scheme, host and port: what is asked for elsewhere is asked of a stranger.</summary>
    public string Origin { get; private set; } = string.Empty;

    /// <summary>Every page, from the site's root.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>Every file with one of these endings, from the site's root.</summary>
    public IReadOnlyList<string> Files(params string[] endings) =>
        [.. _files.Keys.Where(path => endings.Any(ending => path.EndsWith(ending, StringComparison.Ordinal))).Select(path => path[_basePath.Length..]).Order(StringComparer.Ordinal)];

    /// <summary>Every chart with nothing around it.</summary>
    public IReadOnlyList<string> Embeds { get; }

    public static Task<ShownSite> NamedAsync(string name) => Known[name].Value;

    public string Url(string address) => $"{Origin}{_basePath}{address}";

    private static IReadOnlyList<SiteFile> Built(string input) => Pipeline.Run(InputFiles.Read(RepositoryRoot.File(input.Split('/')))).Files;

    /// <summary>Runs until the tests end.</summary>
    private static async Task<ShownSite> StartAsync(string name, string basePath, Func<IReadOnlyList<SiteFile>> files, IReadOnlyList<ServedHeader>? headers = null)
    {
        var site = new ShownSite(name, basePath, files(), headers ?? ServedHeaders.All);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(site.AnswerAsync);
        await app.StartAsync();
        site.Origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return site;
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var path = context.Request.Path.Value!;
        if (!_files.TryGetValue(path.EndsWith('/') ? $"{path}index.html" : path, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            await context.Response.WriteAsync("Findes ikke.", context.RequestAborted);
            return;
        }

        foreach (var header in _headers)
        {
            context.Response.Headers.Append(header.Name, header.Value);
        }

        if (path.EndsWith(".js", StringComparison.Ordinal))
        {
            await Task.Delay(ScriptDelay, context.RequestAborted);
        }

        // Every page is opened as by someone who comes for the first time.
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentType = ContentTypes.Of(path.EndsWith('/') ? ".html" : path);
        await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }
}
