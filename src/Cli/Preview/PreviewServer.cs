using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace InvestmentModels.Cli.Preview;

/// <summary>A web server on this machine only.</summary>
internal static class PreviewServer
{
    private const int FirstPort = 5000;
    private const int LastPort = 5099;

    /// <summary>Starts on the first port that is free.</summary>
    /// <param name="state">What is shown.</param>
    /// <param name="terminal">Where to tell of ports that are taken.</param>
    /// <param name="stop">Ends it.</param>
    /// <returns>The running server and its port.</returns>
    /// <exception cref="IOException">No port is free.</exception>
    public static async Task<(WebApplication Server, int Port)> StartAsync(PreviewState state, Terminal terminal, CancellationToken stop)
    {
        for (var port = FirstPort; ; port++)
        {
            var server = On(port, state);
            try
            {
                await server.StartAsync(stop);
                return (server, port);
            }
            catch (IOException) when (port < LastPort)
            {
                await server.DisposeAsync();
                terminal.Say($"Port {port} er optaget, så vi prøver den næste.");
            }
        }
    }

    private static WebApplication On(int port, PreviewState state)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.AddServerHeader = false;
            server.Listen(IPAddress.Loopback, port);
        });
        // Ctrl-C is the program's; whoever waits for the next version is answered at once.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        var app = builder.Build();
        var answer = new AnswerRequest(state, app.Lifetime.ApplicationStopping);
        app.Run(answer.AnswerAsync);
        return app;
    }
}
