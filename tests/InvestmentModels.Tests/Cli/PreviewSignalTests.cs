using System.Globalization;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary><c>preview</c> as a process of its own ends when it is asked to, by the system or with Ctrl-C, and says that all went well.</summary>
public sealed class PreviewSignalTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <summary>Requests for the next version are open while somebody looks; ending must not wait for them.</summary>
    private static readonly TimeSpan MostToEnd = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("TERM", false)]
    [InlineData("INT", false)]
    [InlineData("TERM", true)]
    [InlineData("INT", true)]
    public async Task Signal_EndsItWithDone(string signal, bool isLookedAt)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals.");
        using var input = new TemporaryInput();
        using var preview = ProcessRun.Started("dotnet", AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "investmentmodels.dll"), "preview", "--input", input.Folder);
        try
        {
            var error = preview.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var line = await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
            Assert.StartsWith("Siden vises på http://localhost:", line, StringComparison.Ordinal);
            using var browser = new HttpClient { BaseAddress = new Uri(line!.Split(' ')[3]) };
            var waiting = isLookedAt ? await LookAsync(browser) : null;

            var asked = await ProcessRun.Of("sh", AppContext.BaseDirectory, "-c", $"kill -{signal} {preview.Id.ToString(CultureInfo.InvariantCulture)}");
            Assert.Equal((0, string.Empty), (asked.Code, asked.Told));
            await preview.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(MostToEnd, TestContext.Current.CancellationToken);

            Assert.Equal((ExitCode.Done, string.Empty), (preview.ExitCode, string.Concat((await error).Split('\n').Where(told => !told.Contains(" er optaget", StringComparison.Ordinal)))));
            if (waiting is not null)
            {
                // Answered or cut off, but not left open.
                await Task.WhenAny(waiting).WaitAsync(MostToEnd, TestContext.Current.CancellationToken);
            }
        }
        finally
        {
            if (!preview.HasExited)
            {
                preview.Kill();
            }
        }
    }

    /// <summary>A page that is shown, asking for the next version as its script does.</summary>
    private static async Task<Task<HttpResponseMessage>> LookAsync(HttpClient browser)
    {
        var page = await browser.GetStringAsync(new Uri("/2025/", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains("/_preview/", page, StringComparison.Ordinal);
        return browser.GetAsync(new Uri("/_preview/state?since=1", UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
