using InvestmentModels.Computation;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The register as a table that can be sorted and filtered.</summary>
internal static class BuildRegisterTable
{
    private const string UnknownDepartment = "ukendt";
    private const string None = "–";

    /// <summary>Newest models first; without a start year last.</summary>
    public static TableView From(ComputedRecord record)
    {
        var departments = record.Said.Publisher.Departments;
        var models = record.Register.Models.OrderByDescending(model => model.Model.Adopted ?? int.MinValue).ToList();
        return new TableView(
            "Alle modeller, de nyeste først",
            [
                new ColumnView("Model") { Key = "model" },
                new ColumnView("Afdeling") { Key = "afdeling", Filter = new FilterView("Afdeling", DepartmentOptions(models, departments)) },
                new ColumnView("Område") { Key = "omraade" },
                new ColumnView("Vedtaget") { Key = "vedtaget" },
                new ColumnView("Udvidet") { Key = "udvidet" },
                new ColumnView("Investering om året", true) { Key = "investering" },
                new ColumnView("Tilstand") { Key = "tilstand", Filter = new FilterView("Tilstand", StateOptions(models)) },
                new ColumnView("Siden") { Key = "siden" },
                new ColumnView("Beslutning"),
                new ColumnView("Kilde") { Key = "kilde" },
            ],
            [.. models.Select(model => Row(model, record))])
        {
            Key = "modeller",
            RowName = "modeller",
        };
    }

    private static IReadOnlyList<CellView> Row(RegisteredModel registered, ComputedRecord record)
    {
        var model = registered.Model;
        return
        [
            new CellView(model.Name) { Anchor = Addresses.ModelAnchor(model), Note = registered.History?.Note },
            Departments(registered, record.Said.Publisher.Departments),
            Area(registered),
            Year(model.Adopted, ModelStates.NotTold),
            new CellView(model.ExpandedIn.Count == 0 ? None : string.Join(", ", model.ExpandedIn.Select(year => ModelStates.Year(year)))) { SortKey = model.ExpandedIn.Count == 0 ? string.Empty : ModelStates.Year(model.ExpandedIn[^1]) },
            Investment(registered),
            new CellView(ModelStates.Of(model)) { FilterKeys = [StateKey(registered)] },
            Year(ModelStates.Since(model), ModelStates.NotTold),
            new CellView(model.Decisions.Count == 0 ? ModelStates.NotTold : string.Join(" ", model.Decisions.Select(Decision))),
            Source(registered, record),
        ];
    }

    private static CellView Year(int? year, string absent) => new(year is null ? absent : ModelStates.Year(year)) { SortKey = year is null ? string.Empty : null };

    private static CellView Departments(RegisteredModel registered, IReadOnlyList<Department> known)
    {
        var own = known.Where(department => registered.Departments.Contains(department.Id)).ToList();
        return own.Count == 0
            ? new CellView(ModelStates.NotTold) { FilterKeys = [UnknownDepartment], SortKey = string.Empty }
            : new CellView(string.Join(", ", own.Select(department => department.Short)))
            {
                FilterKeys = [.. own.Select(department => department.Id)],
                Address = own.Count == 1 ? Addresses.Department(own[0]) : null,
            };
    }

    private static CellView Area(RegisteredModel registered) => registered.Area is { } area
        ? new CellView(area.Name) { Address = Addresses.AreaOverYears(area) }
        : new CellView("før rapporterne") { SortKey = string.Empty };

    /// <summary>The last period's amount; the document's own words below, where they say more.</summary>
    private static CellView Investment(RegisteredModel registered)
    {
        var words = registered.History?.Investment is { } printed ? $"kilden: {printed}" : null;
        return registered.Investment.Count == 0
            ? new CellView(ModelStates.NotTold) { Note = words, SortKey = string.Empty }
            : BuildFigure.Cell(registered.Investment[^1].Figure, string.Empty) with { Note = words ?? Years(registered.Investment[^1].Period) };
    }

    private static string? Years(InvestmentPeriod period) => period.To is { } last ? $"{ModelStates.Year(period.From)}–{ModelStates.Year(last)}" : null;

    private static string Decision(Decision decision) =>
        $"{decision.Body}{(decision.Date is { } date ? $", {Dates.Long(date)}" : string.Empty)}: {decision.Text}";

    private static CellView Source(RegisteredModel registered, ComputedRecord record)
    {
        if (registered.History is { } older)
        {
            return new CellView(record.Said.HistorySources.FirstOrDefault(source => source.Id == older.Source)?.Title ?? older.Source);
        }

        return LastReport(registered.Area!, record) is { } report ? new CellView(report.Title) { Address = Addresses.Report(report) } : new CellView(ModelStates.NotTold);
    }

    private static Report? LastReport(Area area, ComputedRecord record) =>
        record.Reports.LastOrDefault(report => report.Areas.Any(found => found.Area.Id == area.Id))?.Reported;

    private static IReadOnlyList<FilterOptionView> DepartmentOptions(IReadOnlyList<RegisteredModel> models, IReadOnlyList<Department> known) =>
    [
        .. known.Where(department => models.Any(model => model.Departments.Contains(department.Id))).Select(department => new FilterOptionView(department.Id, $"{department.Short} – {department.Name}")),
        .. models.Any(model => model.Departments.Count == 0) ? new[] { new FilterOptionView(UnknownDepartment, "Ikke oplyst") } : [],
    ];

    private static IReadOnlyList<FilterOptionView> StateOptions(IReadOnlyList<RegisteredModel> models) =>
        [.. models.OrderBy(model => model.Model.StateKnownIn is null ? 0 : 1).ThenBy(model => model.Model.State).ThenBy(model => model.Model.StateKnownIn)
            .Select(model => new FilterOptionView(StateKey(model), ModelStates.Of(model.Model))).Distinct()];

    private static string StateKey(RegisteredModel registered) =>
        ModelStates.Of(registered.Model.State).ToLowerInvariant() + (registered.Model.StateKnownIn is { } year ? $"-{ModelStates.Year(year)}" : string.Empty);
}
