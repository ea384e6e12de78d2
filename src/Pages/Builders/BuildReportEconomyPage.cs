using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What it takes for a report's investments to pay.</summary>
internal static class BuildReportEconomyPage
{
    public static ReportEconomyPageView From(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var (said, economy) = (report.Reported, report.Economy);
        var areas = report.Areas.Select(area => area.Area.Id).ToHashSet(StringComparer.Ordinal);
        return new ReportEconomyPageView(
            Lead(report),
            Areas(report, record),
            Partial(economy),
            [.. record.Economy.Prices.Select(Price)],
            Refunds(report),
            Gains(economy),
            [.. record.Economy.BusinessCases.Where(made => areas.Contains(made.Area.Id)).Select(BuildBusinessCase.From)],
            [.. economy.Gains.Select(gain => BuildFigure.Receipt(gain.Net, record.Said.Files))],
            BuildEconomyPage.Exists(record) ? new LinkView("Sådan regner vi på økonomien", Addresses.Economy) : null)
        {
            Address = Addresses.ReportEconomy(said),
            Title = $"Økonomi i {said.Title}",
            Heading = "Hvad skal der til, for at investeringerne går op?",
            Description = $"Økonomi i {said.Title}: hvad der investeres pr. forventet helårsperson, og hvor mange færre på offentlig forsørgelse der er nok.",
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }

    private static IReadOnlyList<PartView> Lead(ComputedReport report) => report.Economy.PricePerPerson is { } perPerson
        ? [
            "Hver helårsperson, der ventes at blive færre på offentlig forsørgelse, skal spare kommunen ",
            BuildFigure.From(perPerson),
            " om året, for at investeringerne går op.",
        ]
        : ["Ingen områder oplyser både investering og forventet effekt."];

    private static TableView Areas(ComputedReport report, ComputedRecord record)
    {
        var prices = record.Economy.Prices.Select(price => price.Said).ToList();
        return new TableView(
            "Investering og forventet effekt",
            [
                new ColumnView("Område"),
                new ColumnView("Investering om året", true),
                new ColumnView("Forventet effekt", true),
                new ColumnView("Investering pr. helårsperson", true),
                .. prices.Select(price => new ColumnView($"Så mange er nok, eksempel: {price.Name}", true)),
            ],
            [.. report.Economy.Areas.Select(area => (IReadOnlyList<CellView>)
            [
                new CellView(area.Area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area.Area) },
                BuildFigure.Cell(area.Area.Investment, "ikke oplyst"),
                BuildFigure.Cell(area.Area.FullYearPersons, "ingen forventning"),
                BuildFigure.Cell(area.PricePerPerson, "kan ikke regnes ud"),
                .. prices.Select(price => Enough(area.Enough, price.Id)),
            ])])
        {
            Foot =
            [
                new CellView("I alt"),
                BuildFigure.Cell(report.Totals.Investment, string.Empty),
                BuildFigure.Cell(report.Totals.FullYearPersons, string.Empty),
                BuildFigure.Cell(report.Economy.PricePerPerson, string.Empty),
                .. prices.Select(price => Enough(report.Economy.Enough, price.Id)),
            ],
        };
    }

    private static string Partial(ComputedReportEconomy economy)
    {
        var without = economy.Areas.Where(area => area.PricePerPerson is null).Select(area => area.Area.Area.Name).ToList();
        return without.Count == 0 ? string.Empty : $"De sidste kolonner og deres bundlinje tæller ikke disse områder med, fordi de ikke oplyser både investering og en forventning i helårspersoner: {string.Join(", ", without)}.";
    }

    private static CellView Enough(IReadOnlyList<EnoughAtPrice> all, string price) =>
        BuildFigure.Cell(all.FirstOrDefault(enough => enough.Price.Id == price)?.Persons, "kan ikke regnes ud");

    private static IReadOnlyList<PartView> Price(ComputedPrice price) =>
    [
        $"Eksemplet «{price.Said.Name}» er ",
        BuildFigure.From(price.Kroner),
        $" for en helårsperson om året. {price.Said.Note} Områderne handler om andre ydelser, og kilderne oplyser ikke, hvad de koster kommunen.",
    ];

    private static TableView? Refunds(ComputedReport report)
    {
        var rows = report.Economy.Areas.SelectMany(area => area.Refunds.Select(refund => (IReadOnlyList<CellView>)
        [
            new CellView(area.Area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area.Area), Note = refund.Measure.Measure.Name },
            BuildFigure.Cell(refund.Measure.Target, string.Empty),
            BuildFigure.Cell(refund.Measure.Result, string.Empty),
            BuildFigure.Cell(refund.Share, string.Empty),
            new CellView(string.Empty) { Figure = BuildFigure.From(refund.SavedDays, $"{Numbers.Plain(refund.SavedDays.Value)}{Numbers.NoBreak}dages ydelse") },
        ])).ToList();
        return rows.Count == 0 ? null : new TableView(
            "Kortere forløb og kommunens del af ydelsen",
            [
                new ColumnView("Område"),
                new ColumnView("Mål", true),
                new ColumnView("Status", true),
                new ColumnView("Kommunens andel af den sidste dag", true),
                new ColumnView("Sparet pr. forløb i forhold til målet", true),
            ],
            rows);
    }

    private static TableView? Gains(ComputedReportEconomy economy) => economy.Gains.Count == 0 ? null : new TableView(
        "Gevinster, rapporten angiver for flere modeller under ét",
        [new ColumnView("Modeller vedtaget i"), new ColumnView("Besparelse om året ud over investeringen", true), new ColumnView("Det siger kilden"), new ColumnView("Kilde")],
        [.. economy.Gains.Select(gain => (IReadOnlyList<CellView>)
        [
            new CellView(EconomyWords.Year(gain.Said.Adopted)),
            BuildFigure.Cell(gain.Net, string.Empty),
            new CellView(gain.Said.Text),
            new CellView(gain.Said.Source),
        ])]);
}
