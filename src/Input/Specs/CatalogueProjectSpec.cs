using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Et projekt i kataloget.")]
internal sealed record CatalogueProjectSpec : Spec
{
    [Description("Projektets id. Det samme som navnet på dets tekstfil.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Projektets navn, som dets egen side skriver det.")]
    public required string Name { get; init; }

    [Description("Det katalog, projektet først stod i.")]
    [WrittenAs(Form.Year)]
    public required int CatalogueYear { get; init; }

    [Description("Afdelingens id fra site.json.")]
    [WrittenAs(Form.Slug)]
    public required string Department { get; init; }

    [Description("Kategorien, som kilden skriver den. Udelades, når kilden ikke skriver nogen.")]
    public string? Category { get; init; }

    [Description("closed (afsluttet) eller followUp (følges op).")]
    public required CatalogueState State { get; init; }

    [Description("Den tabel, tallene står i: followUp eller closed. Udelades, når projektet ikke står i nogen.")]
    public CatalogueState? Table { get; init; }

    [Description("Korrektionen i mio. kr. for hver kolonne. En kolonne, der ikke er trykt, udelades; den er ikke 0.")]
    public IReadOnlyDictionary<string, decimal>? Correction { get; init; }

    [Description("Totalen efter korrektion i mio. kr. for hver kolonne. En kolonne, der ikke er trykt, udelades.")]
    public IReadOnlyDictionary<string, decimal>? Total { get; init; }

    [Description("Andre stavemåder af navnet.")]
    public IReadOnlyList<OtherNameSpec>? Names { get; init; }

    [Description("Tal, som teksten nævner, men som ikke står i tabellerne.")]
    public IReadOnlyList<MentionedFigureSpec>? Mentioned { get; init; }

    [Description("Uoverensstemmelser om projektet.")]
    public IReadOnlyList<RemarkSpec>? Observations { get; init; }

    [Description("Id'er på investeringsmodeller, som kilderne omtaler som samme indsats.")]
    [WrittenAs(Form.Slug)]
    public IReadOnlyList<string>? Models { get; init; }
}
