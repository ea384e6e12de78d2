using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The departments: one page for all of them, and one for each that has areas or models.</summary>
internal static class BuildDepartmentPages
{
    /// <summary>The index first; nothing where no department has anything.</summary>
    public static IEnumerable<PageView> From(ComputedRecord record, ProseSite site)
    {
        var departments = With(record).ToList();
        return departments.Count == 0 ? [] : [Index(departments, record, site), .. departments.Select(department => Page(department, record, site))];
    }

    /// <summary>Departments with areas in an assessed report, or with models.</summary>
    public static IEnumerable<Department> With(ComputedRecord record) => record.Said.Publisher.Departments
        .DistinctBy(department => department.Id)
        .Where(department => record.Register.Of(department).Any() || record.Reports.Any(report => In(report, department) is not null));

    private static DepartmentsPageView Index(IReadOnlyList<Department> departments, ComputedRecord record, ProseSite site)
    {
        var others = record.Said.Publisher.Departments.Except(departments).Select(department => department.Short).ToList();
        return new DepartmentsPageView(
            record.Newest is { } newest ? $"Tallene er fra {newest.Reported.Title}." : "Der er endnu ingen rapport med tal.",
            BuildDepartmentTable.Of(departments, record),
            others.Count == 0 ? string.Empty : $"Kilderne nævner ingen områder eller modeller i {InWords(others)}.",
            record.Newest is { } report ? BuildDepartmentTable.SharedWords(report) : string.Empty)
        {
            Address = Addresses.Departments,
            Title = "Afdelinger",
            Heading = "Afdelinger",
            Description = "Kommunens afdelinger og deres investeringsmodeller: områder, farver, investering og forventet effekt.",
            Breadcrumbs = [site.Home],
        };
    }

    private static DepartmentPageView Page(Department department, ComputedRecord record, ProseSite site)
    {
        var reports = record.Reports.Reverse().Select(report => (report, Own: In(report, department))).Where(pair => pair.Own is not null).Select(pair => (pair.report, Own: pair.Own!)).ToList();
        return new DepartmentPageView(
            Lead(department, record),
            [.. reports.Select(pair => Report(pair.report, pair.Own))],
            BuildDepartmentTable.Models(department, record),
            new LinkView("Hele registeret over modeller", Addresses.Register),
            [.. reports.SelectMany(pair => pair.Own.Figures).Select(figure => BuildFigure.Receipt(figure, record.Said.Files))])
        {
            Address = Addresses.Department(department),
            Title = $"{department.Name} ({department.Short})",
            Heading = $"{department.Name} ({department.Short})",
            Description = $"{department.Name}: områder, farver, investering og modeller.",
            Breadcrumbs = [site.Home, new LinkView("Afdelinger", Addresses.Departments)],
        };
    }

    private static string Lead(Department department, ComputedRecord record)
    {
        var models = record.Register.Of(department).ToList();
        return (models.Count, models.Any(model => model.IsActive)) switch
        {
            (0, _) => "Kilderne nævner ingen modeller i afdelingen.",
            (_, true) => "Her er afdelingens områder og modeller.",
            _ => "Afdelingen har ingen modeller, som kilderne siger er aktive i dag.",
        };
    }

    private static DepartmentReportView Report(ComputedReport report, ComputedDepartment own) => new(
        $"rapport-{report.Reported.Id}",
        report.Reported.Title,
        new LinkView("Hele rapporten", Addresses.Report(report.Reported)),
        [
            Colour(Model.Colour.Green, own.Green),
            Colour(Model.Colour.Yellow, own.Yellow),
            Colour(Model.Colour.Red, own.Red),
            .. own.NotAssessed.Value > 0 ? new[] { Colour(null, own.NotAssessed) } : [],
        ],
        [Key(own.Count, own.Count.Value == 1 ? "område" : "områder"), .. Known(own.Investment, "investeres om året"), .. Known(own.FullYearPersons, "færre ventes på offentlig forsørgelse")],
        BuildDepartmentTable.Areas(report, own),
        Shared(own));

    private static string Shared(ComputedDepartment own)
    {
        var names = own.Shared.Select(area => area.Area.Name).ToList();
        return names.Count == 0 ? string.Empty : $"Her hører også en anden afdeling til: {InWords(names)}. Området tæller med i begge.";
    }

    private static ComputedDepartment? In(ComputedReport report, Department department) => report.Departments.FirstOrDefault(own => own.Department.Id == department.Id);

    private static ColourCountView Colour(Colour? colour, Figure count) => new(Colours.Of(colour), BuildFigure.From(count), Colours.Counted(colour, count.Value));

    private static IEnumerable<KeyFigureView> Known(Figure? figure, string label) => figure is null ? [] : [Key(figure, label)];

    private static KeyFigureView Key(Figure figure, string label) => new(BuildFigure.From(figure), label, string.Empty);

    private static string InWords(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} og {names[^1]}";
}
