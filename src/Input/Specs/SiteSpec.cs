using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvem der udgiver siden, hvor den ligger, og hvordan tallene må bruges.")]
internal sealed record SiteSpec : DocumentSpec
{
    [Description("Sidens navn.")]
    public required string Title { get; init; }

    [Description("Kommunens navn.")]
    public required string Organisation { get; init; }

    [Description("Sidens fulde adresse. Den må have en sti, fx https://www.aarhus.dk/investeringsmodeller.")]
    [WrittenAs(Form.Address)]
    public required string Url { get; init; }

    [Description("Sprogkoden, fx da.")]
    public required string Language { get; init; }

    [Description("Hvem læseren kan spørge: en afdeling og kommunens hovednummer, aldrig en medarbejder.")]
    public required ContactSpec Contact { get; init; }

    [Description("Adressen på tilgængelighedserklæringen.")]
    [WrittenAs(Form.Address)]
    public required string AccessibilityStatement { get; init; }

    [Description("Hvordan tallene må bruges.")]
    public required LicenceSpec Licence { get; init; }

    [Description("Månedlige antal personer under dette tal bliver ikke vist nogen steder. Udelades det, vises alle.")]
    [WrittenAs(Form.Ordinal)]
    public int? HideCountsBelow { get; init; }

    [Description("Magistratsafdelingerne.")]
    public required IReadOnlyList<DepartmentSpec> Departments { get; init; }
}
