using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Companions;
using InvestmentModels.Site.Looks;
using InvestmentModels.Site.Rendering;

namespace InvestmentModels.Site;

/// <summary>The plan of the pages → every file of the site but the data. Each page is built, written and let go before the next, on every processor at once.</summary>
public static class MakeSite
{
    /// <param name="plan">What pages there are.</param>
    /// <param name="frame">What stands around them.</param>
    /// <param name="data">The paths of the data files, for the lists of what there is.</param>
    /// <param name="look">A look of one's own; none: the program's.</param>
    /// <param name="keep">Told of each file as soon as it is made, in no order, and from many threads at once.</param>
    /// <param name="isKept">Whether there is a file of that path: a link to it leads somewhere.</param>
    public static MadeSite Into(SitePlan plan, SiteFrameView frame, IEnumerable<string> data, OwnLook look, Action<SiteFile> keep, Predicate<string> isKept)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(keep);
        ArgumentNullException.ThrowIfNull(isKept);
        KeepAll(look.OverThePrograms());
        var planned = plan.Addresses.Select(FileAddress.FileAt).ToHashSet(StringComparer.Ordinal);
        var links = new ReadLinks(path => planned.Contains(path) || isKept(path), frame.BasePath);
        var make = new MakePage(new RenderPage(frame), frame, links, keep);
        var first = new MadePage[plan.Pages.Count];
        Parallel.For(0, first.Length, index => first[index] = make.Of(plan.Pages[index].Build()));
        IReadOnlyList<MadePage> made = [.. first, .. plan.Last([.. first.Select(page => page.Listing)]).Select(make.Of)];
        IReadOnlyList<PageListing> pages = [.. made.Select(page => page.Listing)];
        KeepAll(MakeCompanions.From(pages, frame, data));
        return new MadeSite(pages, [.. made.SelectMany(page => page.Addresses)], [.. made.SelectMany(page => page.Links)]);

        void KeepAll(IEnumerable<SiteFile> files)
        {
            foreach (var file in files)
            {
                keep(file);
            }
        }
    }
}
