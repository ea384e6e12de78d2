namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>Without JavaScript the page says the same, and has no control that does nothing.</summary>
internal sealed class NothingNeedsAScript : IVisitCheck
{
    /// <summary>What only a script makes or shows, and the words that stand there without one.</summary>
    private const string MadeByScript = ".table-controls, .page-tools, .calculator, .calculator-off, .search-status, #soeg-svar";

    /// <summary>Every word of the page that is not hidden, also in what can be folded out.</summary>
    private const string Read =
        $$"""
        () => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const words = [];
          while (walker.nextNode()) {
            const text = walker.currentNode;
            if (text.data.trim() && !text.parentElement.closest('[hidden], script, {{MadeByScript}}')) words.push(text.data.trim());
          }
          return words;
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

        await visit.Unscripted.GotoAsync(visit.Url);
        var with = await visit.Page.EvaluateAsync<string[]>(Read);
        var without = await visit.Unscripted.EvaluateAsync<string[]>(Read);
        var dead = await visit.Unscripted.EvaluateAsync<string[]>(Dead);
        return Answer.Of(
            without.Length,
            [
                .. with.Except(without, StringComparer.Ordinal).Take(5).Select(words => $"only with scripts: {words}"),
                .. without.Except(with, StringComparer.Ordinal).Take(5).Select(words => $"only without scripts: {words}"),
                .. with.Length == without.Length ? (string[])[] : [$"{with.Length} pieces of text with scripts, {without.Length} without"],
                .. dead,
            ]);
    }
}
