using InvestmentModels.Computation.Registers;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>The computed register → the table of its CSV files: a row for each model and each period it has money in; a model without a known amount has one row.</summary>
internal static class MakeRegisterTable
{
    private static readonly IReadOnlyList<CsvColumn> Columns =
    [
        new("model", "Model-id"),
        new("name", "Model"),
        new("departments", "Afdelinger"),
        new("area", "Område-id"),
        new("area_name", "Område"),
        new("adopted", "Vedtaget i budget"),
        new("state", "Tilstand"),
        new("state_since", "Tilstand siden"),
        new("state_known_in", "Tilstand kendt i"),
        new("requirements_documented", "Dokumenterede krav"),
        new("investment_text", "Investering som trykt"),
        new("from", "Fra"),
        new("to", "Til"),
        new("million_kroner", "Mio. kr. om året"),
    ];

    public static CsvTable From(ComputedRegister register, IReadOnlyList<Department> departments) =>
        new(Columns, [.. register.Models.SelectMany(model => Rows(model, departments))]);

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
