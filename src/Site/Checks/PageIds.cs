namespace InvestmentModels.Site.Checks;

/// <summary>The places of a page that can be linked to, in little room: one page's are kept until every page is made.</summary>
public sealed class PageIds
{
    private readonly string[] _sorted;

    /// <param name="ids">Of the page's elements.</param>
    public PageIds(IEnumerable<string> ids)
    {
        _sorted = [.. ids];
        Array.Sort(_sorted, StringComparer.Ordinal);
    }

    /// <summary>Whether a link with this anchor leads somewhere; one without leads to the page itself.</summary>
    public bool Holds(ReadOnlySpan<char> anchor)
    {
        var (from, to) = (0, _sorted.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            var order = anchor.CompareTo(_sorted[middle], StringComparison.Ordinal);
            if (order == 0)
            {
                return true;
            }

            (from, to) = order < 0 ? (from, middle) : (middle + 1, to);
        }

        return anchor.Length == 0;
    }
}
