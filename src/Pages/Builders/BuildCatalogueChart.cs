using InvestmentModels.Charts;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Gains per year, before and after the corrections.</summary>
internal static class BuildCatalogueChart
{
    private const string Id = "gevinster";

    /// <summary>None where nothing is printed.</summary>
    public static ChartView? From(ComputedCatalogue catalogue)
    {
        var gains = catalogue.Overall.Gains.Where(column => column.Total is not null).ToList();
        if (gains.Count == 0)
        {
            return null;
        }

        var summary = Summary(gains);
        return new ChartView(
            Id,
            $"Efter korrektion går gevinsten fra {Numbers.WithUnit(gains[0].Total!)} i {ColumnName.Of(gains[0].Column)} til {Numbers.WithUnit(gains[^1].Total!)} i {ColumnName.Of(gains[^1].Column)}",
            "Gevinst for alle projekter i de to tabeller, mio. kr. Den lodrette streg er nul.",
            [BuildDrawing.From(narrowest => Draw(gains, summary, narrowest), BuildDrawing.WholeColumn)],
            summary,
            new TableView(
                "Gevinst før og efter korrektion, mio. kr.",
                [new ColumnView("År"), new ColumnView("Før korrektion", true), new ColumnView("Efter korrektion", true)],
                [.. gains.Select(column => (IReadOnlyList<CellView>)
                [
                    new CellView(ColumnName.Of(column.Column)), BuildCatalogueTables.Cell(column.Before), BuildCatalogueTables.Cell(column.Total),
                ])]),
            Addresses.Chart(Addresses.Catalogue(catalogue.Said), Id));
    }

    private static Drawing Draw(IReadOnlyList<ColumnGains> gains, string summary, int narrowest) => DrawSignedBars.From(new SignedBarChart(
        new ChartName(Id, "Gevinst før og efter korrektion", summary),
        [.. gains.Select(column => (IReadOnlyList<SignedBar>)
        [
            Bar($"{ColumnName.Of(column.Column)}, før korrektion", column.Before, true),
            Bar($"{ColumnName.Of(column.Column)}, efter", column.Total, false),
        ])]), narrowest);

    private static SignedBar Bar(string label, Figure? figure, bool isOutline) => new(
        label,
        (double?)figure?.Value,
        figure is null ? new ChartLabel(CatalogueWords.NotPrinted) : new ChartLabel(Numbers.Amount(figure.Value), figure.Address, Numbers.Invariant(figure.Value)),
        isOutline);

    private static string Summary(IReadOnlyList<ColumnGains> gains)
    {
        var largest = gains.MaxBy(column => Math.Abs(column.Correction?.Value ?? 0))!;
        return largest is { Before: { } before, Total: { } total }
            ? $"Den største ændring er i {ColumnName.Of(largest.Column)}: fra {Numbers.WithUnit(before)} før korrektion til {Numbers.WithUnit(total)} efter."
            : "Kataloget trykker ingen korrektioner.";
    }
}
