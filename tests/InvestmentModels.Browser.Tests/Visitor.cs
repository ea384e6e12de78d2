using System.Diagnostics;
using System.Text;
using System.Text.Json;
using InvestmentModels.Browser.Tests.Checks;

namespace InvestmentModels.Browser.Tests;

/// <summary>Opens one page after the other in the same window, and looks at each in every way.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private static readonly IReadOnlyDictionary<Sight, string> Scripts = Enum.GetValues<Sight>().ToDictionary(sight => sight, ScriptOf);

    private readonly IBrowserContext _context;
    private readonly IBrowserContext _unscripted;
    private readonly IPage _page;
    private readonly IPage _unscriptedPage;
    private readonly List<string> _console = [];
    private readonly List<string> _requests = [];

    /// <summary>The sight whose own colours or medium are asked for now; null: those most have.</summary>
    private Sight? _media;

    private Visitor(IBrowserContext context, IPage page, IBrowserContext unscripted, IPage unscriptedPage)
    {
        (_context, _page, _unscripted, _unscriptedPage) = (context, page, unscripted, unscriptedPage);
        _page.Request += (_, request) => _requests.Add(request.Url);
        _page.PageError += (_, error) => _console.Add($"script: {error}");
        _page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _console.Add(message.Text);
            }
        };
    }

    public static async Task<Visitor> StartAsync(IBrowser browser)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions { Locale = "da-DK" });
        await context.AddInitScriptAsync(NothingJumps.Watch);
        await context.AddInitScriptAsync(AxeFindsNothing.Axe);
        var unscripted = await browser.NewContextAsync(new BrowserNewContextOptions { Locale = "da-DK", JavaScriptEnabled = false });
        return new Visitor(context, await context.NewPageAsync(), unscripted, await unscripted.NewPageAsync());
    }

    public async Task<IReadOnlyList<PageAnswer>> VisitAsync(ShownSite site, string address)
    {
        var answers = new List<PageAnswer>();
        var visit = new Visit(site, address, _page, _unscriptedPage, _console, _requests);
        await LookAsync(Sight.Phone);
        _console.Clear();
        _requests.Clear();
        await _page.GotoAsync(visit.Url);
        foreach (var (sight, script) in Scripts.Where(script => script.Value.Length > 0))
        {
            await LookAsync(sight);
            using var said = JsonDocument.Parse(await AskedAsync(sight, script, visit.Url));
            foreach (var told in said.RootElement.EnumerateObject())
            {
                var problems = told.Value.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!);
                answers.Add(new PageAnswer(
                    site.Name, address, told.Name, sight, Answer.Of(told.Value.GetProperty("looked").GetInt32(), problems), told.Value.GetProperty("milliseconds").GetDouble()));
            }
        }

        await LookAsync(Sight.Desktop);
        foreach (var check in EveryCheck.Outside)
        {
            var watch = Stopwatch.StartNew();
            var answer = await check.AskAsync(visit);
            answers.Add(new PageAnswer(site.Name, address, check.GetType().Name, null, answer, watch.Elapsed.TotalMilliseconds));
        }

        return answers;
    }

    public async ValueTask DisposeAsync()
    {
        await _page.CloseAsync();
        await _unscriptedPage.CloseAsync();
        await _context.DisposeAsync();
        await _unscripted.DisposeAsync();
    }

    /// <summary>
    /// What a page does while it loads is asked once more, from a fresh load, when something was wrong: the window of the page before was larger,
    /// and on a busy machine it becomes small only after the new page has begun. What the page does by itself, it does both times.
    /// </summary>
    private async Task<string> AskedAsync(Sight sight, string script, string url)
    {
        var said = await _page.EvaluateAsync<string>(script);
        if (sight != Sight.Phone || !said.Contains("\"moved ", StringComparison.Ordinal))
        {
            return said;
        }

        await _page.GotoAsync(url);
        return await _page.EvaluateAsync<string>(script);
    }

    private async Task LookAsync(Sight sight)
    {
        var (width, height) = sight switch
        {
            Sight.Phone => (390, 844),
            Sight.Narrow => (320, 640),
            Sight.Tablet => (768, 1024),
            Sight.Wide => (1600, 1000),
            _ => (1280, 900),
        };
        if (_page.ViewportSize is not { } seen || seen.Width != width || seen.Height != height)
        {
            await _page.SetViewportSizeAsync(width, height);
        }

        // What is as it was is not said again: every time, the whole page is laid out anew.
        Sight? media = sight is Sight.DarkAndStill or Sight.ForcedColours or Sight.Print ? sight : null;
        if (media == _media)
        {
            return;
        }

        _media = media;
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions
        {
            Media = sight is Sight.Print ? Media.Print : Media.Screen,
            ColorScheme = sight is Sight.DarkAndStill ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = sight is Sight.DarkAndStill ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
            ForcedColors = sight is Sight.ForcedColours ? ForcedColors.Active : ForcedColors.None,
        });
    }

    /// <summary>All the checks of a sight, asked in one go; a check that breaks is a problem of its own and stops no other.</summary>
    private static string ScriptOf(Sight sight)
    {
        var checks = EveryCheck.Inside.Where(check => check.Sights.Contains(sight)).ToList();
        if (checks.Count == 0)
        {
            return string.Empty;
        }

        var script = new StringBuilder("async () => {\n").AppendLine(ScriptWords.Source).AppendLine("const checks = {");
        foreach (var check in checks)
        {
            script.Append(check.GetType().Name).Append(": ").Append(check.Script).AppendLine(",");
        }

        return script.Append(
            """
            };
            const told = {};
            for (const [name, ask] of Object.entries(checks)) {
              const start = performance.now();
              try {
                told[name] = await ask();
              } catch (error) {
                told[name] = { looked: 0, problems: [`the check itself broke: ${error}`] };
              }
              told[name].milliseconds = performance.now() - start;
            }
            return JSON.stringify(told);
            }
            """).ToString();
    }
}
