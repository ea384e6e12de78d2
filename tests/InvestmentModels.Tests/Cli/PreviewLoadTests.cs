using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Cli;

/// <summary><c>preview</c> while hundreds ask and an editor saves: every answer is whole and of one version.</summary>
public sealed partial class PreviewLoadTests
{
    private const int Waves = 8;
    private const int AtOnce = 50;
    private const string Area = "reports/2025/boligjob.json";
    private const string Page = "/2025/boligjob/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    [Fact]
    public async Task Requests_WhileTheInputChanges_AreAllAnsweredWhole()
    {
        using var input = new TemporaryInput();
        using var preview = ProcessRun.Started("dotnet", AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "investmentmodels.dll"), "preview", "--input", input.Folder);
        try
        {
            _ = preview.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var line = await preview.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(Patience, TestContext.Current.CancellationToken);
            using var browser = new HttpClient { BaseAddress = new Uri(line!.Split(' ')[3]), Timeout = Patience };
            var file = Path.Combine(input.Folder, Area);
            var text = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);

            var results = new List<string>();
            for (var wave = 0; wave < Waves; wave++)
            {
                // Saved as editors save: another file takes the old one's place.
                await File.WriteAllTextAsync($"{file}.ny", text.Replace("\"result\": 30", $"\"result\": {Result(wave)}", StringComparison.Ordinal), TestContext.Current.CancellationToken);
                File.Move($"{file}.ny", file, overwrite: true);
                results.AddRange(await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => AskAsync(browser))));
            }

            Assert.Equal(Waves * AtOnce, results.Count);
            Assert.Subset(Enumerable.Range(0, Waves).Select(Result).Append("30").ToHashSet(StringComparer.Ordinal), results.ToHashSet(StringComparer.Ordinal));
            await LastIsShownAsync(browser);
        }
        finally
        {
            preview.Kill();
        }
    }

    private static string Result(int wave) => (wave + 31).ToString(CultureInfo.InvariantCulture);

    /// <returns>The result the page shows; the same wherever it stands on it.</returns>
    private static async Task<string> AskAsync(HttpClient browser)
    {
        using var answer = await browser.GetAsync(new Uri(Page, UriKind.Relative), TestContext.Current.CancellationToken);
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.EndsWith("</html>", html.TrimEnd(), StringComparison.Ordinal);
        return Assert.Single(Shown().Matches(html).Select(match => match.Groups["value"].Value).Distinct(StringComparer.Ordinal));
    }

    /// <summary>What was saved last is shown in the end: the page is asked for anew at each new version.</summary>
    private static async Task LastIsShownAsync(HttpClient browser)
    {
        var waited = Stopwatch.StartNew();
        while (await AskAsync(browser) != Result(Waves - 1))
        {
            Assert.True(waited.Elapsed < Patience, "The last change was never shown.");
        }
    }

    [GeneratedRegex("data-figure=\"2025/boligjob/measures/job/result\" data-value=\"(?<value>[0-9]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Shown();
}
