using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The front page.</summary>
internal static class BuildHomePage
{
    public static HomePageView From(ComputedRecord record)
    {
        var newest = record.Newest;
        var publisher = record.Said.Publisher;
        return new HomePageView(
            newest is null ? null : new LinkView(newest.Reported.Title, Addresses.Report(newest.Reported)),
            newest is null ? null : BuildGlance.From(newest, Addresses.Home),
            [.. record.Reports.Reverse().Select(report => new LinkView(Titles.Marked(report.Reported, record.Said.IsDraft(report.Reported)), Addresses.Report(report.Reported)))])
        {
            Catalogues = [.. record.Catalogues.Reverse().Select(catalogue => new LinkView(catalogue.Said.Title, Addresses.Catalogue(catalogue.Said)))],
            Address = Addresses.Home,
            Title = $"{publisher.Title} – {publisher.Organisation}",
            Heading = newest is null ? publisher.Title : Glances.Headline(newest.Totals),
            Description = newest is null
                ? $"{publisher.Title} i {publisher.Organisation}."
                : $"{Glances.Headline(newest.Totals)}. {publisher.Organisation} følger op på sine investeringsmodeller.",
        };
    }
}
