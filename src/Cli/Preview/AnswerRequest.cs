using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;

namespace InvestmentModels.Cli.Preview;

/// <summary>One request → one answer, out of memory: nothing on the disk can be asked for.</summary>
/// <param name="state">What is shown.</param>
/// <param name="stopping">Ends those who wait when the preview ends.</param>
internal sealed class AnswerRequest(PreviewState state, CancellationToken stopping)
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(25);

    private readonly FileExtensionContentTypeProvider _types = new();

    public async Task AnswerAsync(HttpContext context)
    {
        // A page on another name that points here (DNS rebinding) gets nothing.
        if (context.Request.Host.Host is not ("localhost" or "127.0.0.1"))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = context.Request.Path.Value!;
        if (path.StartsWith(PreviewPages.Folder, StringComparison.Ordinal))
        {
            await OwnAsync(context, path[PreviewPages.Folder.Length..]);
        }
        else
        {
            await SiteAsync(context, path.EndsWith('/') ? $"{path}index.html" : path);
        }
    }

    private async Task SiteAsync(HttpContext context, string path)
    {
        var site = state.Now;
        if (site.PagesVersion == 0)
        {
            await WriteAsync(context, ".html", PreviewPages.Empty(site.PagesVersion));
        }
        else if (site.Pages.TryGetValue(path, out var bytes))
        {
            await WriteAsync(context, path, path.EndsWith(".html", StringComparison.Ordinal) ? PreviewPages.WithScript(bytes, site.PagesVersion) : bytes);
        }
        else if (site.Pages.ContainsKey($"{path}/index.html"))
        {
            // As a server of static files does it.
            context.Response.Redirect($"{path}/");
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            // The site's own page for this leads by the path it will lie at, which is not here.
            await WriteAsync(context, ".html", PreviewPages.Missing(site.PagesVersion));
        }
    }

    private async Task OwnAsync(HttpContext context, string name)
    {
        switch (name)
        {
            case "state":
                await WriteAsync(context, ".json", PreviewPages.State(await NewerAsync(context)));
                break;
            case "source" when PreviewPages.Source(state.Now, context.Request.Query["file"].ToString()) is { } source:
                await WriteAsync(context, ".html", source);
                break;
            case not "source" when PreviewPages.Asset(name) is { } asset:
                await WriteAsync(context, name, asset);
                break;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                break;
        }
    }

    /// <summary>Waits for another version than the one asked from, but not for ever: somewhere on the way a connection may be cut without a word.</summary>
    private async Task<PreviewedSite> NewerAsync(HttpContext context)
    {
        if (!int.TryParse(context.Request.Query["since"], out var since))
        {
            return state.Now;
        }

        using var wait = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        wait.CancelAfter(LongestWait);
        try
        {
            return await state.AfterAsync(since, wait.Token);
        }
        catch (OperationCanceledException)
        {
            return state.Now;
        }
    }

    private async Task WriteAsync(HttpContext context, string path, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = _types.TryGetContentType(path, out var type) ? $"{type}; charset=utf-8" : "application/octet-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }
}
