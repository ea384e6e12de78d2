using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>How the economy is reckoned; a prose page of the same name is its introduction.</summary>
internal static class BuildEconomyPage
{
    public const string Slug = "oekonomi";

    /// <summary>What it is called where no prose page names it.</summary>
    public const string Name = "Økonomi";

    /// <summary>Whether the site has the page: something is written for it, or there is something to show.</summary>
    public static bool Exists(ComputedRecord record) => !record.Economy.IsEmpty || record.Said.Pages.Any(page => page.Slug == Slug);

    /// <summary>The page; none where there is nothing for it.</summary>
    public static EconomyPageView? From(ComputedRecord record, ProseSite site)
    {
        if (!Exists(record))
        {
            return null;
        }

        var prose = record.Said.Pages.FirstOrDefault(page => page.Slug == Slug);
        var economy = record.Economy;
        return new EconomyPageView(
            prose is null ? string.Empty : site.Html(prose.Body, Addresses.Economy, 2),
            [.. economy.Ladders.Select((ladder, index) => BuildLadder.From(ladder, economy.Ladders.ElementAtOrDefault(index + 1))).Reverse()],
            economy.Ladders.Count == 0 ? null : BuildLadder.Calculator(economy.Ladders[^1]),
            Prices(economy),
            Cases(economy),
            [.. economy.Ladders.SelectMany(ladder => ladder.Figures).Concat(economy.Prices.Select(price => price.Kroner)).Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            economy.IsEmpty ? null : new LinkView("Refusionstrappe, priser og business cases som data (JSON)", Addresses.EconomyData))
        {
            Address = Addresses.Economy,
            Title = prose?.Title ?? Name,
            Heading = prose?.Title ?? Name,
            Description = prose?.Description ?? "Sådan regner siden på økonomien: refusionstrappen, priser og business cases.",
            Breadcrumbs = [site.Home],
        };
    }

    private static TableView? Prices(ComputedEconomy economy) => economy.Prices.Count == 0 ? null : new TableView(
        "Kommunens pris for en helårsperson",
        [new ColumnView("Ydelse"), new ColumnView("Pris om året", true), new ColumnView("Hvad prisen dækker"), new ColumnView("Kilde")],
        [.. economy.Prices.Select(price => (IReadOnlyList<CellView>)
        [
            new CellView(price.Said.Name),
            BuildFigure.Cell(price.Kroner, string.Empty),
            new CellView(price.Said.Note ?? string.Empty),
            new CellView(price.Said.Source),
        ])]);

    private static TableView? Cases(ComputedEconomy economy) => economy.BusinessCases.Count == 0 ? null : new TableView(
        "Modeller med en business case",
        [new ColumnView("Model"), new ColumnView("Område"), new ColumnView("Første år")],
        [.. economy.BusinessCases.Select(made => (IReadOnlyList<CellView>)
        [
            new CellView(made.Model.Name) { Address = Addresses.BusinessCase(made.Model) },
            new CellView(made.Area.Name),
            new CellView(EconomyWords.Year(made.Said.From)),
        ])]);
}
