using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>An area's page over the years.</summary>
internal static class BuildAreaOverYearsPage
{
    public static AreaOverYearsPageView From(AreaOverYears over, ComputedRecord record, ProseSite site) => new(
        over.Newest is { } newest ? [$"Det nyeste er {newest.Report.Reported.Title}{(newest.IsDraft ? ", som er et udkast" : string.Empty)}. ", .. Statuses.Of(newest.Area)] : ["Ingen rapport har området med endnu."],
        over.Newest is { Report.Reported.Kind: ReportKind.Annual } assessed ? Colours.Of(assessed.Area.Assessment) : null,
        over.Newest is { } year ? new LinkView($"{over.Area.Name} i {year.Report.Reported.Title}", Addresses.Area(year.Report.Reported, over.Area)) : null,
        BuildYearCharts.Attainment(over),
        Reports(over),
        BuildMeasureYears.Charts(over),
        Money(over),
        BuildGoalposts.Table(over.Moves, "Flyttede mål"),
        Goalposts.Summary(over.Moves, "Intet mål, ingen vægt, ingen grænse og ingen definition er ændret i de rapporter, der er her på siden."),
        BuildGoalposts.Original(over.Years.Select(held => (Name(over, held), held.Area)), "Status efter det oprindelige og det nuværende mål", "Rapport"),
        BuildClocks.Table(over),
        BuildModelLives.Table(over.Area, record.Said.Reports),
        BuildModelLives.Investments(over),
        [.. over.Investments.Select(investment => BuildFigure.Receipt(investment.Amount, record.Said.Files))],
        BuildAreasPage.Departments(over, record),
        BuildDownloads.Of(Addresses.AreaData(over.Area)))
    {
        Address = Addresses.AreaOverYears(over.Area),
        Title = $"{over.Area.Name} over årene",
        Heading = $"{over.Area.Name} over årene",
        Description = $"{over.Area.Name} i alle rapporter: mål og resultater, flyttede mål, rettelser, investering og modellernes liv.",
        Breadcrumbs = [site.Home, new LinkView("Områder", Addresses.Areas)],
    };

    private static TableView? Reports(AreaOverYears over) => over.Years.Count == 0 ? null : new TableView(
        "Området i alle rapporter",
        [new ColumnView("Rapport"), new ColumnView("Samlet mål", true), new ColumnView("Samlet status", true), new ColumnView("Målopfyldelse", true), new ColumnView("Farve")],
        [.. over.Years.Reverse().Select(held => (IReadOnlyList<CellView>)
        [
            Name(over, held),
            BuildFigure.Cell(held.Area.Target, "mangler"),
            BuildFigure.Cell(held.Area.Result, "mangler"),
            BuildFigure.Cell(held.Area.Attainment.Percent, "kan ikke beregnes"),
            new CellView(Colours.Of(held.Area.Assessment).Word) { Colour = Colours.Of(held.Area.Assessment) },
        ])]);

    private static TableView? Money(AreaOverYears over)
    {
        var known = over.Years.Where(held => held.Area.Investment is not null || held.Area.FullYearPersons is not null).Reverse().ToList();
        return known.Count == 0 ? null : new TableView(
            "Investering og forventet effekt",
            [new ColumnView("Rapport"), new ColumnView("Investering om året", true), new ColumnView("Forventet effekt", true)],
            [.. known.Select(held => (IReadOnlyList<CellView>)
            [
                new CellView(held.Report.Reported.Title) { Address = Addresses.Area(held.Report.Reported, over.Area), Note = held.IsDraft ? Years.Draft : null },
                BuildFigure.Cell(held.Area.Investment, "ikke oplyst"),
                BuildFigure.Cell(held.Area.FullYearPersons, "ingen forventning"),
            ])]);
    }

    private static CellView Name(AreaOverYears over, AreaYear held) =>
        new(held.Report.Reported.Title) { Address = Addresses.Area(held.Report.Reported, over.Area), Note = BuildYearCharts.Note(over, held) };
}
