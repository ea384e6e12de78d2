using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The sums a catalogue prints, beside those its rows give.</summary>
internal static class BuildCatalogueControlPage
{
    public static CatalogueControlPageView From(ComputedCatalogue catalogue, FileDigests files, ProseSite site)
    {
        var said = catalogue.Said;
        return new CatalogueControlPageView(
            CatalogueWords.Control(catalogue),
            Compared(catalogue.Differences, "Summer, hvor kataloget og dets egne rækker er uenige, mio. kr."),
            [
                .. said.Stated
                    .Select(stated => Compared(
                        catalogue.Comparisons.Where(comparison => comparison.StatedAt.Pointer.StartsWith($"{stated.Origin.Pointer}/", StringComparison.Ordinal)),
                        $"{CatalogueWords.Table(stated.Table)}: alle trykte summer, mio. kr."))
                    .OfType<TableView>(),
                .. catalogue.Tables.Select(table => BuildCatalogueTables.ByYear(table.Gains, $"{CatalogueWords.Table(table.Table!.Value)}: beregnede summer, mio. kr.")),
            ],
            BuildCatalogueTables.ByYear(catalogue.Overall.Gains, "Begge tabeller under ét: beregnede summer, mio. kr."),
            BuildRemarks.Table(said.Remarks, "Uoverensstemmelser i kataloget som helhed"),
            [.. catalogue.Tables.Append(catalogue.Overall).SelectMany(table => table.Figures).Select(figure => BuildFigure.SumReceipt(figure, files))])
        {
            Address = Addresses.CatalogueControl(said),
            Title = $"Kontrol af {said.Title}",
            Heading = "Hvor er kataloget og beregningen uenige?",
            Description = $"De summer, {said.Title} trykker, ved siden af dem, rækkerne giver.",
            Breadcrumbs = [site.Home, BuildCataloguePage.Parent, new LinkView(said.Title, Addresses.Catalogue(said))],
        };
    }

    private static TableView? Compared(IEnumerable<Comparison> comparisons, string caption)
    {
        var rows = comparisons.Select(comparison => (IReadOnlyList<CellView>)
        [
            new CellView(comparison.Subject),
            new CellView(Numbers.Amount(comparison.Stated)),
            BuildCatalogueTables.Cell(comparison.Computed),
            new CellView(comparison.Agrees ? "ingen" : (comparison.Gap > 0 ? "+" : string.Empty) + Numbers.Amount(comparison.Gap)),
            new CellView($"{comparison.StatedAt.File} {comparison.StatedAt.Pointer}"),
        ]).ToList();
        return rows.Count == 0 ? null : new TableView(
            caption,
            [new ColumnView("Sum"), new ColumnView("Kataloget trykker", true), new ColumnView("Beregnet", true), new ColumnView("Forskel", true), new ColumnView("Det trykte tal står i")],
            rows);
    }
}
