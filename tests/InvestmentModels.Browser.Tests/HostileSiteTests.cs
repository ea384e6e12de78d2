using System.Collections.Concurrent;

namespace InvestmentModels.Browser.Tests;

/// <summary>A site whose every text tries to run something, served without the headers that would stop it: nothing runs, nobody else is asked, and no page has lost its shape.</summary>
public sealed class HostileSiteTests(Chromium chromium)
{
    /// <summary>Opens everything, points at everything, and writes in every field, as a reader might; then tells what is there.</summary>
    private const string LookAround =
        """
        () => {
          document.querySelectorAll('details').forEach(part => part.open = true);
          document.querySelectorAll('th button').forEach(button => button.click());
          for (const field of document.querySelectorAll('input[type=search], input[type=text]')) {
            field.value = 'window';
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
          for (const element of document.querySelectorAll('*')) {
            element.dispatchEvent(new MouseEvent('mouseover', { bubbles: false }));
          }
          const told = [];
          if (window.hacked !== undefined) told.push('a script of the input ran');
          const strange = document.querySelectorAll('iframe, object, embed, base[href], script:not([src]):not([type="application/ld+json"])');
          strange.forEach(element => told.push('strange: ' + element.outerHTML.slice(0, 200)));
          for (const element of document.querySelectorAll('*')) {
            for (const { name, value } of element.attributes) {
              if (/^on/i.test(name) || /^\s*javascript:/i.test(value) && /^(href|src|action|xlink:href)$/i.test(name)) told.push(`${element.localName} ${name}=${value.slice(0, 100)}`);
            }
          }
          if (document.contentType === 'text/html' && !location.pathname.includes('/indlejr/')) {
            for (const one of ['h1', 'main', 'body > header', 'body > footer']) {
              const count = document.querySelectorAll(one).length;
              if (count !== 1) told.push(`${count} of ${one}`);
            }
          }
          return told;
        }
        """;

    [Fact]
    public async Task NothingInAText_RunsOrChangesThePage()
    {
        var site = await ShownSite.NamedAsync("hostile");
        var waiting = new ConcurrentQueue<string>([.. site.Addresses, .. Some(site.Embeds), .. Some(site.Files(".svg"))]);
        var problems = new ConcurrentBag<string>();
        Assert.InRange(waiting.Count, 50, 1000);

        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount + 1).Select(_ => VisitAsync(site, waiting, problems)));

        Assert.True(problems.IsEmpty, string.Join('\n', problems.Order(StringComparer.Ordinal).Take(20)));
    }

    /// <summary>Charts are drawn by few hands: the other test project looks into every one of them.</summary>
    private static IEnumerable<string> Some(IEnumerable<string> addresses) => addresses.Where((_, index) => index % 6 == 0);

    private async Task VisitAsync(ShownSite site, ConcurrentQueue<string> waiting, ConcurrentBag<string> problems)
    {
        await using var context = await chromium.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var address = string.Empty;
        page.Dialog += (_, dialog) =>
        {
            problems.Add($"{address}: a dialog said {dialog.Message}");
            _ = dialog.DismissAsync();
        };
        page.PageError += (_, error) => problems.Add($"{address}: {error}");
        page.Console += (_, message) =>
        {
            // A drawing opened by itself makes the browser ask for the site's picture at an address of its own choice.
            if (message.Type is "error" && !message.Location.Contains("favicon.ico", StringComparison.Ordinal))
            {
                problems.Add($"{address}: {message.Text}");
            }
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Origin, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                problems.Add($"{address}: asked for {request.Url}");
            }
        };
        while (waiting.TryDequeue(out var next))
        {
            address = next;
            await page.GotoAsync(site.Url(address));
            foreach (var told in await page.EvaluateAsync<string[]>(LookAround))
            {
                problems.Add($"{address}: {told}");
            }
        }

        await page.CloseAsync();
    }
}
