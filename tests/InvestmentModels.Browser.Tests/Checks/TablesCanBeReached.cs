namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A table scrolls in a labelled region that can have focus, has a caption, and heads its rows and columns.</summary>
internal sealed class TablesCanBeReached : IPageCheck
{
    public IReadOnlyList<Sight> Sights { get; } = [Sight.Desktop];

    public string Script =>
        """
        () => answer(all('table'), all('table').filter(table => {
          const region = table.closest('[role=region][tabindex="0"][aria-label], [role=region][tabindex="0"][aria-labelledby]');
          const columns = [...table.querySelectorAll('thead th')];
          const rows = [...table.querySelectorAll('tbody tr')];
          return !region || !table.caption || !table.caption.textContent.trim() || columns.length === 0
            || columns.some(head => head.scope !== 'col') || rows.some(row => !row.querySelector('th[scope=row]'));
        }))
        """;
}
