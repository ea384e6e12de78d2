using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En offentliggørelse af en rapport.")]
internal sealed record PublicationSpec : Spec
{
    [Description("Rapportens id.")]
    [WrittenAs(Form.Slug)]
    public required string Report { get; init; }

    [Description("Datoen for offentliggørelsen.")]
    public required DateOnly Date { get; init; }

    [Description("SHA-256 af rapportens oplysninger, 64 tegn.")]
    [WrittenAs(Form.Sha256)]
    public required string Sha256 { get; init; }

    [Description("Hver oplysning med sin adresse, som den var.")]
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    [Description("SHA-256 af hver tekst med dens adresse.")]
    public required IReadOnlyDictionary<string, string> Texts { get; init; }

    [Description("Adresserne på rapportens sider. Ingen af dem må forsvinde.")]
    public required IReadOnlyList<string> Addresses { get; init; }

    [Description("Hvilke slags oplysninger programmet kendte, da posten blev skrevet. Udelades det, er det 1.")]
    [WrittenAs(Form.Ordinal)]
    public int? Edition { get; init; }
}
