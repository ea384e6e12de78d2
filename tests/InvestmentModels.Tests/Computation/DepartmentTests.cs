using InvestmentModels.Computation;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>A report department by department: what is shared counts in both.</summary>
public sealed class DepartmentTests
{
    private static readonly Department[] Both = [new("abc", "ABC", "Afdelingen for Prøver"), new("def", "DEF", "Den anden"), new("tom", "TOM", "Uden områder")];

    [Fact]
    public void Departments_WhereOneHasEveryArea_GiveTheReportsOwnTotals()
    {
        var report = RealInput.Report("2024");

        var only = Assert.Single(report.Departments);
        Assert.Equal("msb", only.Department.Id);
        Assert.Equal(
            (report.Totals.Areas.Value, report.Totals.Green.Value, report.Totals.Yellow.Value, report.Totals.Red.Value, report.Totals.NotAssessed.Value),
            (only.Count.Value, only.Green.Value, only.Yellow.Value, only.Red.Value, only.NotAssessed.Value));
        Assert.Equal((report.Totals.Investment!.Unrounded, report.Totals.FullYearPersons!.Unrounded), (only.Investment!.Unrounded, only.FullYearPersons!.Unrounded));
    }

    [Fact]
    public void Departments_WithoutSharedAreas_AddUpToTheReport()
    {
        var report = Report(Area("a", 100, ["abc"]), Area("b", 90, ["def"]), Area("c", 100, ["def"]));

        Assert.Equal(["abc", "def"], report.Departments.Select(own => own.Department.Id));
        Assert.Equal(report.Totals.Areas.Value, report.Departments.Sum(own => own.Count.Value));
        Assert.Equal(report.Totals.Green.Value, report.Departments.Sum(own => own.Green.Value));
        Assert.Equal(report.Totals.Investment!.Value, report.Departments.Sum(own => own.Investment!.Value));
    }

    [Fact]
    public void SharedArea_CountsInBothAndOnceInTheReport()
    {
        var report = Report(Area("a", 100, ["abc", "def"]), Area("b", 100, ["def"]));

        Assert.Equal((1m, 2m, 2m), (report.Departments[0].Count.Value, report.Departments[1].Count.Value, report.Totals.Areas.Value));
        Assert.Equal(["a"], report.Departments[1].Shared.Select(area => area.Area.Id));
    }

    /// <summary>An amount nobody knows is not 0 kr.</summary>
    [Fact]
    public void Department_OfWhoseAreasNoAmountIsKnown_HasNone() =>
        Assert.Null(Assert.Single(Report(Area("a", 100, ["abc"]) with { InvestmentMillionKroner = null }).Departments).Investment);

    [Fact]
    public void Report_ThatSetsNoColours_HasNoDepartments() =>
        Assert.Empty(SampleFacts.Computed(SampleFacts.Report(ReportKind.FiguresOnly, SampleFacts.Single("a", 1, 1))).Departments);

    private static AreaReport Area(string id, decimal result, string[] departments)
    {
        var area = SampleFacts.Single(id, 100, result) with { Outlook = SampleFacts.MetIn(2025) };
        return area with { Area = area.Area with { Departments = departments } };
    }

    private static ComputedReport Report(params AreaReport[] areas)
    {
        var record = SampleFacts.Record(SampleFacts.Report(ReportKind.Annual, areas));
        return Assert.Single(ComputeRecord.From(record with { Publisher = record.Publisher with { Departments = Both } }).Reports);
    }
}
