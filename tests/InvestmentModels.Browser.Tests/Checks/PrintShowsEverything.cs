namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>On paper every table, every chart, every status and every regnestykke is there, opened.</summary>
internal sealed class PrintShowsEverything : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Print];

    public string Script =>
        """
        async () => {
          await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
          const parts = all('main h1, main table, main .chart, main .status, main .receipt');
          return answer(parts, parts.filter(part => !part.checkVisibility({ contentVisibilityAuto: true })));
        }
        """;
}
