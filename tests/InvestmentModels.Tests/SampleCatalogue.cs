using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;

namespace InvestmentModels.Tests;

/// <summary>A small invented efficiency catalogue, so that a test shows only what it is about.</summary>
internal static class SampleCatalogue
{
    public static readonly IReadOnlyList<string> Columns = ["2023", "2024", "2025+"];

    /// <summary>A project of the follow-up table; a number that is absent was not printed.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="correction">Column by column, e.g. <c>- 0 1.5</c>; a hyphen is a blank cell.</param>
    /// <param name="total">Likewise.</param>
    public static CatalogueProject Project(string id, string correction = "- - -", string total = "- - -") => new(
        id,
        $"Projekt {id}",
        2022,
        "abc",
        "Udbud",
        CatalogueState.FollowUp,
        correction == "- - -" && total == "- - -" ? null : CatalogueState.FollowUp,
        Cells(correction),
        Cells(total),
        [],
        [],
        [],
        [],
        new ProjectTexts(Words.Missing, Words.Missing, Words.Missing),
        new Origin("catalogues/2024/catalogue.json", $"/projects/{id}"));

    public static EfficiencyCatalogue Of(params IReadOnlyList<CatalogueProject> projects) =>
        new(2024, "Katalog 2024", Columns, projects, [], [], new Origin("catalogues/2024/catalogue.json", string.Empty));

    public static PublicRecord Record(EfficiencyCatalogue catalogue) =>
        SampleFacts.Record(SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 100, 100))) with { Catalogues = [catalogue] };

    public static ComputedCatalogue Computed(EfficiencyCatalogue catalogue) => Assert.Single(ComputeRecord.From(Record(catalogue)).Catalogues);

    public static ComputedCatalogue Computed(params IReadOnlyList<CatalogueProject> projects) => Computed(Of(projects));

    /// <summary>A row as it reads: <c>- 0 1.5</c>.</summary>
    public static string Row(IReadOnlyList<ColumnGains> gains, GainKind kind) =>
        string.Join(' ', gains.Select(column => column.Of(kind)?.Value.ToString("0.####", CultureInfo.InvariantCulture) ?? "-"));

    private static SortedDictionary<string, decimal> Cells(string row) => new(
        Columns.Zip(row.Split(' ')).Where(cell => cell.Second != "-").ToDictionary(cell => cell.First, cell => decimal.Parse(cell.Second, CultureInfo.InvariantCulture)),
        StringComparer.Ordinal);
}
