using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et effektiviseringskatalog.")]
internal sealed record CatalogueSpec : DocumentSpec
{
    [Description("Regnskabsåret.")]
    [WrittenAs(Form.Year)]
    public required int Year { get; init; }

    [Description("Katalogets titel for læseren.")]
    public required string Title { get; init; }

    [Description("Tabellernes kolonner, som de er trykt, fx 2017 eller 2024+.")]
    public required IReadOnlyList<string> Columns { get; init; }

    [Description("Projekterne i katalogets rækkefølge.")]
    public required IReadOnlyList<CatalogueProjectSpec> Projects { get; init; }

    [Description("De summer, kataloget selv trykker.")]
    public StatedTablesSpec? Stated { get; init; }

    [Description("Uoverensstemmelser i kataloget som helhed.")]
    public IReadOnlyList<RemarkSpec>? Observations { get; init; }
}
