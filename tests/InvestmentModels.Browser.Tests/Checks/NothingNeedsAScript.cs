namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Without JavaScript the page says the same, and has no control that does nothing.</summary>
internal sealed class NothingNeedsAScript : IVisitCheck
{
    /// <summary>What only a script makes or shows, and the words that stand there without one.</summary>
    private const string MadeByScript = ".table-controls, .page-tools, .calculator, .calculator-off, .search-status, #soeg-svar";

    /// <summary>What may do nothing without a script, or be shown only without one.</summary>
    private const string Suspects = ":is(button, input, select, textarea, [role=button]):not(form[action] *), [hidden], .calculator-off";

    /// <summary>
    /// Every word that is not hidden, also in what can be folded out: of the page as it is, and of a copy that is read from what was sent and runs no script.
    /// </summary>
    private const string Read =
        $$"""
        async () => {
          const read = page => {
            const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
            const words = [];
            while (walker.nextNode()) {
              const text = walker.currentNode;
              if (text.data.trim() && !text.parentElement.closest('[hidden], script, {{MadeByScript}}')) words.push(text.data.trim());
            }
            return words;
          };
          const copy = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
          const [now, sent] = [read(document), read(copy)];
          const only = (some, others) => [...new Set(some)].filter(words => !others.includes(words)).slice(0, 5);
          return {
            looked: sent.length,
            problems: [
              ...only(now, sent).map(words => `only with scripts: ${words}`),
              ...only(sent, now).map(words => `only without scripts: ${words}`),
              ...(now.length === sent.length ? [] : [`${now.length} pieces of text with scripts, ${sent.length} without`]),
            ],
            hasSuspects: copy.querySelector('{{Suspects}}') !== null,
          };
        }
        """;

    /// <summary>Asked without scripts.</summary>
    private const string Dead =
        """
        () => [
          ...[...document.querySelectorAll('button, input, select, textarea, [role=button]')].filter(part => part.checkVisibility() && !part.closest('form[action]')).map(part => `does nothing: ${part.outerHTML.slice(0, 140)}`),
          ...[...document.querySelectorAll('[hidden]')].filter(part => !part.matches('.calculator, #soeg-svar')).map(part => `is hidden: ${part.outerHTML.slice(0, 140)}`),
          ...[...document.querySelectorAll('.calculator-off')].filter(part => !part.checkVisibility()).map(part => `is not said: ${part.outerHTML.slice(0, 140)}`),
        ]
        """;

    public async Task<Answer> AskAsync(Visit visit)
    {
        // A page without a script is the same without scripts.
        if (!visit.Requests.Any(url => url.EndsWith(".js", StringComparison.Ordinal)))
        {
            return Answer.Of(0);
        }

        var read = await visit.Page.EvaluateAsync(Read);
        var answer = Answer.Of(read!.Value.GetProperty("looked").GetInt32(), read.Value.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!));
        if (!read.Value.GetProperty("hasSuspects").GetBoolean())
        {
            return answer;
        }

        await visit.Unscripted.GotoAsync(visit.Url);
        return answer with { Problems = [.. answer.Problems, .. await visit.Unscripted.EvaluateAsync<string[]>(Dead)] };
    }
}
