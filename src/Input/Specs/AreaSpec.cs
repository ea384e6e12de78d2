using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Et område: det, der følges op på. Gælder på tværs af årene.")]
internal sealed record AreaSpec : DocumentSpec
{
    [Description("Områdets id. Det samme som filens navn.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Områdets navn, som rapportens oversigt skriver det.")]
    public required string Name { get; init; }

    [Description("De ansvarlige afdelingers id'er fra site.json.")]
    [WrittenAs(Form.Slug)]
    public required IReadOnlyList<string> Departments { get; init; }

    [Description("Hvordan målepunkterne bliver til én målopfyldelse: converted (omregnet til job), sum (lagt sammen) eller single (ét målepunkt).")]
    public required Method Method { get; init; }

    [Description("Områdets målepunkter i den rækkefølge, de vises.")]
    public required IReadOnlyList<MeasureSpec> Measures { get; init; }

    [Description("De investeringsmodeller, området rummer, så vidt kilderne nævner dem.")]
    public required IReadOnlyList<ModelSpec> Models { get; init; }
}
