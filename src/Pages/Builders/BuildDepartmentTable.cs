using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>Departments, and what each has, as tables.</summary>
internal static class BuildDepartmentTable
{
    /// <summary>The newest report department by department; a department with only models has no figures in it.</summary>
    public static TableView Of(IReadOnlyList<Department> departments, ComputedRecord record) => new(
        "Afdelinger med områder eller modeller",
        [.. Columns, new ColumnView("Modeller")],
        [.. departments.Select(department => (IReadOnlyList<CellView>)
        [
            .. Row(department, record.Newest?.Departments.FirstOrDefault(own => own.Department.Id == department.Id)),
            new CellView(Has(department, record)),
        ])]);

    /// <summary>A report's joint overview, as the principles ask for; absent where one department has every area.</summary>
    public static TableView? Joint(ComputedReport report) => report.Departments.Count < 2 ? null : new TableView(
        $"Afdelingerne samlet, {report.Reported.Title}", Columns, [.. report.Departments.Select(own => (IReadOnlyList<CellView>)[.. Row(own.Department, own)])]);

    /// <summary>That the departments together may come to more than the whole; empty where no area is shared.</summary>
    public static string SharedWords(ComputedReport report) => report.Departments.Any(own => own.Shared.Any())
        ? "Nogle områder hører til flere afdelinger og tæller med i dem alle. Derfor kan afdelingerne tilsammen give mere end hele rapporten."
        : string.Empty;

    public static TableView Areas(ComputedReport report, ComputedDepartment own) => new(
        $"Områder i {own.Department.Short}, {report.Reported.Title}",
        [new ColumnView("Område"), new ColumnView("Farve"), new ColumnView("Målopfyldelse", true), new ColumnView("Investering om året", true), new ColumnView("Forventet effekt", true)],
        [.. own.Areas.Select(area => (IReadOnlyList<CellView>)
        [
            new CellView(area.Area.Name) { Address = Addresses.Area(report.Reported, area.Area), Note = area.Area.Departments.Count > 1 ? "deles med en anden afdeling" : null },
            new CellView(Colours.Of(area.Assessment).Word) { Colour = Colours.Of(area.Assessment) },
            BuildFigure.Cell(area.Attainment.Percent, "mangler"),
            BuildFigure.Cell(area.Investment, "ikke oplyst"),
            BuildFigure.Cell(area.FullYearPersons, "ingen forventning"),
        ])]);

    public static TableView? Models(Department department, ComputedRecord record)
    {
        var models = record.Register.Of(department).OrderByDescending(model => model.Model.Adopted ?? int.MinValue).ToList();
        return models.Count == 0 ? null : new TableView(
            $"Modeller i {department.Short}, de nyeste først",
            [new ColumnView("Model"), new ColumnView("Vedtaget"), new ColumnView("Tilstand"), new ColumnView("Investering om året", true)],
            [.. models.Select(model => (IReadOnlyList<CellView>)
            [
                new CellView(model.Model.Name) { Address = Addresses.Model(model.Model), Note = model.Departments.Count > 1 ? "deles med en anden afdeling" : null },
                new CellView(ModelStates.Year(model.Model.Adopted)),
                new CellView(ModelStates.Of(model.Model)),
                BuildFigure.Cell(model.Investment.Count == 0 ? null : model.Investment[^1].Figure, ModelStates.NotTold) with { Note = model.History?.Investment is { } printed ? $"kilden: {printed}" : null },
            ])]);
    }

    private static IReadOnlyList<ColumnView> Columns =>
    [
        new ColumnView("Afdeling"),
        new ColumnView("Områder", true),
        new ColumnView("Grønne", true),
        new ColumnView("Gule", true),
        new ColumnView("Røde", true),
        new ColumnView("Uden farve", true),
        new ColumnView("Investering om året", true),
        new ColumnView("Forventet effekt", true),
    ];

    private static IEnumerable<CellView> Row(Department department, ComputedDepartment? own) =>
    [
        new CellView($"{department.Name} ({department.Short})") { Address = Addresses.Department(department) },
        BuildFigure.Cell(own?.Count, "ingen"),
        BuildFigure.Cell(own?.Green, "–"),
        BuildFigure.Cell(own?.Yellow, "–"),
        BuildFigure.Cell(own?.Red, "–"),
        BuildFigure.Cell(own?.NotAssessed, "–"),
        BuildFigure.Cell(own?.Investment, own is null ? "–" : "ikke oplyst"),
        BuildFigure.Cell(own?.FullYearPersons, own is null ? "–" : "ingen forventning"),
    ];

    private static string Has(Department department, ComputedRecord record)
    {
        var models = record.Register.Of(department).ToList();
        return models.Count == 0 ? "ingen i kilderne" : models.Any(model => model.IsActive) ? "har aktive modeller" : "ingen, som kilderne siger er aktive i dag";
    }
}
