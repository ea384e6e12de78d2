namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A status is a word and a shape beside its colour, the same shape for the same word and for no other, however the page is looked at.</summary>
internal sealed class StatusIsMoreThanColour : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Phone, Sight.Desktop, Sight.DarkAndStill, Sight.ForcedColours, Sight.Print];

    public string Script =>
        """
        () => {
          const words = new Map();
          const shapes = new Map();
          const other = (map, key, value) => map.has(key) ? map.get(key) !== value : (map.set(key, value), false);
          const statuses = all('.status');
          return answer([...statuses, document], statuses.filter(status => {
            const word = status.textContent.replace('(vurderet)', '').trim();
            const drawn = [...status.querySelectorAll('svg *')].filter(part => shown(part) || !shown(status));
            const shape = drawn.map(part => `${part.tagName} ${part.getAttribute('d') || ''}`).join();
            return !word || !shape || other(words, shape, word) || other(shapes, word, shape);
          }));
        }
        """;
}
