using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad der sker nu i et område, der ikke nåede målet.")]
internal sealed record OutlookSpec : Spec
{
    [Description("Det år, målet ventes nået. Udelades det, er området rødt.")]
    [WrittenAs(Form.Year)]
    public int? MeetsTargetIn { get; init; }

    [Description("Hvad der bliver gjort anderledes.")]
    public required IReadOnlyList<string> Actions { get; init; }
}
