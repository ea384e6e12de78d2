using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>preview</c>: builds in memory and shows the site on this machine only.</summary>
public static class PreviewVerb
{
    private const int FirstPort = 5000;

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string input, Terminal terminal, CancellationToken stop)
    {
        var outcome = Pipeline.Run(input, new TellSteps(terminal).Done);
        terminal.Tell(outcome.Findings);
        if (!outcome.IsGood)
        {
            return ExitCode.Findings;
        }

        var files = outcome.Files.ToDictionary(file => $"/{file.Path}", file => file.Bytes, StringComparer.Ordinal);
        var types = new FileExtensionContentTypeProvider();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server => server.ListenLocalhost(FirstPort));
        await using var app = builder.Build();
        app.Run(async context =>
        {
            // A page on another name that points here (DNS rebinding) gets nothing.
            var path = context.Request.Path.Value!.EndsWith('/') ? $"{context.Request.Path}index.html" : context.Request.Path.Value;
            if (context.Request.Host.Host is not ("localhost" or "127.0.0.1") || !files.TryGetValue(path, out var bytes))
            {
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return;
            }

            context.Response.ContentType = types.TryGetContentType(path, out var type) ? $"{type}; charset=utf-8" : "application/octet-stream";
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        });
        await app.StartAsync(stop);
        await terminal.Out.WriteLineAsync($"Siden vises på http://localhost:{FirstPort}/ – stop med Ctrl-C.");
        await ((IHost)app).WaitForShutdownAsync(stop);
        return ExitCode.Done;
    }
}
