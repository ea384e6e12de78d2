namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>From 320 to 1600 px nothing but a labelled table region scrolls sideways.</summary>
internal sealed class NothingScrollsSideways : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Narrow, Sight.Phone, Sight.Tablet, Sight.Desktop, Sight.Wide];

    public string Script =>
        """
        () => answer([document], document.scrollingElement.scrollWidth <= innerWidth ? [] : [
          `the page is ${document.scrollingElement.scrollWidth} px wide`,
          ...all('body *').filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest('.table-scroll')),
        ])
        """;
}
