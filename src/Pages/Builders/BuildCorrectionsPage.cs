using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The page of corrections; a prose page of the same name is its introduction.</summary>
internal static class BuildCorrectionsPage
{
    public const string Slug = "rettelser";
    public const string Address = $"/{Slug}/";

    public static CorrectionsPageView From(ComputedRecord record, ProseSite site)
    {
        var prose = record.Said.Pages.FirstOrDefault(page => page.Slug == Slug);
        var made = record.Said.Reports
            .SelectMany(report => report.Corrections.Select(correction => (report, correction)))
            .OrderByDescending(found => found.correction.Date)
            .ThenBy(found => found.correction.Subject, StringComparer.Ordinal)
            .ToList();
        return new CorrectionsPageView(
            prose is null ? string.Empty : site.Html(prose.Body, Address),
            made.Count switch { 0 => "Der er endnu ingen rettelser.", 1 => "Der er én rettelse.", _ => $"Der er {made.Count} rettelser, den nyeste først." },
            made.Count == 0 ? null : Table(made, record.Figures))
        {
            Address = Address,
            Title = prose?.Title ?? "Rettelser",
            Heading = prose?.Title ?? "Rettelser",
            Description = prose?.Description ?? "Rettelser af tal, der har været offentliggjort på siden.",
            Breadcrumbs = [site.Home],
        };
    }

    /// <summary>The id of a correction's row. A fact corrected twice in a day has two.</summary>
    /// <example><c>rettelse-2026-05-04-2025-boligjob-measures-job-result</c>.</example>
    public static string Anchor(Report report, Correction correction)
    {
        var same = report.Corrections.TakeWhile(earlier => earlier != correction).Count(earlier => (earlier.Date, earlier.Subject) == (correction.Date, correction.Subject));
        return FormattableString.Invariant($"rettelse-{correction.Date:yyyy-MM-dd}-{correction.Subject.Replace('/', '-')}{(same == 0 ? string.Empty : $"-{same + 1}")}");
    }

    private static TableView Table(IEnumerable<(Report Report, Correction Correction)> made, IReadOnlyDictionary<string, Figure> figures) => new(
        "Rettelser",
        [new ColumnView("Tal"), new ColumnView("Rapport"), new ColumnView("Dato"), new ColumnView("Fra", true), new ColumnView("Til", true), new ColumnView("Grund")],
        [.. made.Select(found => (IReadOnlyList<CellView>)
        [
            new CellView(FactNames.Of(found.Correction.Subject, found.Report))
            {
                Anchor = Anchor(found.Report, found.Correction),
                Address = figures.TryGetValue(found.Correction.Subject, out var figure) ? Addresses.Receipt(figure) : null,
            },
            new CellView(found.Report.Title) { Address = Addresses.Report(found.Report) },
            new CellView(Dates.Long(found.Correction.Date)),
            new CellView(Corrections.Value(found.Correction.From)),
            new CellView(Corrections.Value(found.Correction.To)),
            new CellView(found.Correction.Reason),
        ])]);
}
