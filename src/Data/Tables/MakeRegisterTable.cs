using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>The computed register → the table of its CSV files: a row for each model and each period it has money in; a model without a known amount has one row.</summary>
internal static class MakeRegisterTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("model", "Model-id") { About = "Modellens id, som i data.", IsInEveryRow = true },
        new("name", "Model") { About = "Modellens navn.", IsInEveryRow = true },
        new("departments", "Afdelinger") { About = "De ansvarlige afdelinger. Id'er med mellemrum imellem i tabellen til programmer, forkortelser i tabellen til Excel." },
        new("area", "Område-id") { About = "Det område, modellen hører til. Tomt for modeller fra før rapporterne." },
        new("area_name", "Område") { About = "Områdets navn." },
        new("adopted", "Vedtaget i budget") { About = "Det budget, modellen blev vedtaget i.", Type = CsvType.Year },
        new("state", "Tilstand") { About = "Hvor modellen er nået til.", Words = DanishWord.All<ModelState>(DanishWord.Of), IsInEveryRow = true },
        new("state_since", "Tilstand siden") { About = "Det år, tilstanden begyndte, hvis kilderne siger det.", Type = CsvType.Year },
        new("state_known_in", "Tilstand kendt i") { About = "Året for den nyeste kilde, der nævner tilstanden.", Type = CsvType.Year },
        new("requirements_documented", "Dokumenterede krav") { About = "Hvor mange af kravene til en investeringsmodel der er dokumenteret.", Type = CsvType.Whole, Unit = Quantity.Count, Minimum = 0, IsInEveryRow = true },
        new("investment_text", "Investering som trykt") { About = "Investeringen i ord, som en ældre kilde skriver den." },
        new("from", "Fra") { About = "Periodens første år.", Type = CsvType.Year },
        new("to", "Til") { About = "Periodens sidste år. Tomt, når den ikke har en slutning.", Type = CsvType.Year },
        new("million_kroner", "Mio. kr. om året") { About = "Investeringen om året i perioden.", Type = CsvType.Number, Unit = Quantity.MillionKroner },
    ];

    public static CsvTable From(ComputedRegister register, IReadOnlyList<Department> departments) =>
        new(Columns, [.. register.Models.SelectMany(model => Rows(model, departments))]) { Key = ["model", "from"] };

    private static IEnumerable<IReadOnlyList<CsvCell>> Rows(RegisteredModel registered, IReadOnlyList<Department> departments)
    {
        var model = registered.Model;
        CsvCell[] about =
        [
            CsvCell.Text(model.Id),
            CsvCell.Text(model.Name),
            CsvCell.Text(string.Join(' ', registered.Departments), string.Join(", ", registered.Departments.Select(id => departments.FirstOrDefault(department => department.Id == id)?.Short ?? id))),
            CsvCell.Text(registered.Area?.Id),
            CsvCell.Text(registered.Area?.Name),
            CsvCell.Number(model.Adopted),
            DanishWord.Of(model.State),
            CsvCell.Number(model.StateSince),
            CsvCell.Number(model.StateKnownIn),
            CsvCell.Number(registered.Requirements.Value),
            CsvCell.Text(registered.History?.Investment),
        ];
        return registered.Investment.Count == 0
            ? [[.. about, CsvCell.Empty, CsvCell.Empty, CsvCell.Empty]]
            : registered.Investment.Select(invested => (IReadOnlyList<CsvCell>)
            [
                .. about,
                CsvCell.Number(invested.Period.From),
                CsvCell.Number(invested.Period.To),
                CsvCell.Number(invested.Figure.Value),
            ]);
    }
}
