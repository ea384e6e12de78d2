using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Builders;

/// <summary>What does not agree in a document, in people's own words.</summary>
internal static class BuildRemarks
{
    /// <summary>None where there are none.</summary>
    public static TableView? Table(IReadOnlyList<Remark> remarks, string caption) => remarks.Count == 0 ? null : new TableView(
        caption,
        [new ColumnView("Hvad det handler om"), new ColumnView("Hvad der står")],
        [.. remarks.Select(remark => (IReadOnlyList<CellView>)[new CellView(remark.About), new CellView(remark.Text)])]);
}
