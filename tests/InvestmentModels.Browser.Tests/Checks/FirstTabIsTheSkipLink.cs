namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>The first Tab leads to a visible link that moves focus to the content.</summary>
internal sealed class FirstTabIsTheSkipLink : IVisitCheck
{
    public async Task<Answer> AskAsync(Visit visit)
    {
        var page = visit.Page;
        // Where a removed element had focus, the keyboard goes on: here from the top.
        await page.EvaluateAsync("() => { window.scrollTo(0, 0); const top = document.createElement('button'); document.body.prepend(top); top.focus(); top.remove(); }");
        await page.Keyboard.PressAsync("Tab");
        var isSkip = await page.EvaluateAsync<bool>("() => document.activeElement.classList.contains('skip') && document.activeElement.getBoundingClientRect().left >= 0");
        await page.Keyboard.PressAsync("Enter");
        var moved = await page.EvaluateAsync<bool>("() => document.activeElement === document.querySelector('main')");
        return Answer.Of(1, [.. isSkip ? (string[])[] : ["the first stop is no visible skip link"], .. moved ? (string[])[] : ["the skip link does not move focus"]]);
    }
}
