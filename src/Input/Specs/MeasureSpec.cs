using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("Et målepunkt: det, der tælles.")]
internal sealed record MeasureSpec : Spec
{
    [Description("Målepunktets id. Brug samme id på tværs af områder, når det er det samme, der tælles.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Målepunktets navn, som læseren kender det.")]
    public required string Name { get; init; }

    [Description("Hvad der tælles: count (antal), persons (personer), days (dage), percent (pct.) eller millionKroner (mio. kr.).")]
    public required Unit Unit { get; init; }

    [Description("Om mere er bedre (higher) eller mindre er bedre (lower).")]
    public required Direction Better { get; init; }

    [Description("Hvor mange der tæller som ét job. Udelades det, er det 1. Fem praktikker til ét job skrives 5.")]
    public decimal? UnitsPerJob { get; init; }

    [Description("Hvordan flere år samles: sum (lagt sammen) eller mean (gennemsnit). Udelades det, er dage og pct. gennemsnit og resten sum.")]
    public YearsRule? OverYears { get; init; }

    [Description("De modeller, målepunktet følger. Udelades, når det følger hele området.")]
    [WrittenAs(Form.Slug)]
    public IReadOnlyList<string>? Models { get; init; }

    [Description("Det første år, der måles. Udelades, når der altid er målt.")]
    [WrittenAs(Form.Year)]
    public int? From { get; init; }

    [Description("Det sidste år, der måles. Udelades, mens der stadig måles.")]
    [WrittenAs(Form.Year)]
    public int? Until { get; init; }

    [Description("Hvordan målepunktet var defineret før, det ældste først.")]
    public IReadOnlyList<EarlierDefinitionSpec>? Earlier { get; init; }
}
