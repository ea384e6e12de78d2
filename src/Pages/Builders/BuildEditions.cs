using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Tells every page of a report which report it belongs to, whether a newer one exists, and where the same page of the others is.</summary>
internal static class BuildEditions
{
    /// <param name="pages">The address of every page.</param>
    /// <param name="record">Everything computed.</param>
    public static Func<PageView, PageView> For(IEnumerable<string> pages, ComputedRecord record)
    {
        var addresses = pages.ToHashSet(StringComparer.Ordinal);
        var byId = record.Said.Reports.ToDictionary(report => report.Id, StringComparer.Ordinal);
        return page => byId.TryGetValue(page.Address.Split('/')[1], out var report)
            ? page with { Edition = Of(report, page.Address, addresses, record) }
            : page;
    }

    private static EditionView Of(Report report, string address, HashSet<string> addresses, ComputedRecord record)
    {
        var newest = record.Newest?.Reported;
        var isDraft = record.Said.IsDraft(report);
        var isOlder = newest is not null && !isDraft && newest.Id != report.Id && newest.Year >= report.Year;
        return new EditionView(
            isDraft,
            isOlder ? new LinkView(newest!.Title, SamePage(newest)) : null,
            [.. record.Said.Reports.Select(other => new EditionLinkView(Titles.Short(other), other.Id == report.Id ? address : SamePage(other), other.Id == report.Id, record.Said.IsDraft(other)))]);

        string SamePage(Report other)
        {
            var same = Addresses.Report(other) + address[Addresses.Report(report).Length..];
            return addresses.Contains(same) ? same : Addresses.Report(other);
        }
    }
}
