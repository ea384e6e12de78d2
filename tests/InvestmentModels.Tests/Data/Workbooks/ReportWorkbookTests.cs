using InvestmentModels.Computation.Expressions;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>A report's workbook does the report's arithmetic: its formulas, done again, give what the site shows.</summary>
public sealed class ReportWorkbookTests
{
    /// <summary>A spreadsheet reckons with about fifteen digits.</summary>
    private const double Precision = 1e-12;

    public static TheoryData<string> Reports => [.. PublishedWorkbooks.Reports];

    [Theory]
    [MemberData(nameof(Reports))]
    public void EveryFormula_DoneAgain_GivesWhatTheCellShows(string name)
    {
        var workbook = new OpenedWorkbook(PublishedWorkbooks.Bytes(name));
        var spreadsheet = new Spreadsheet(workbook);

        Assert.All(workbook.Cells.Where(cell => cell.Value.Formula is not null), cell =>
        {
            var computed = spreadsheet.Value(cell.Key.Sheet, cell.Key.Cell);
            Assert.True(
                cell.Value.Shown is double shown ? Math.Abs((double)computed! - shown) <= Precision * Math.Max(1, Math.Abs(shown)) : Equals(computed, cell.Value.Shown),
                $"{cell.Key}: ={cell.Value.Formula} gives {computed} and shows {cell.Value.Shown}");
        });
    }

    /// <summary>What is shown, rounded, is the site's own figure: not nearly so, but so.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public void EveryFigure_StandsWithAFormulaAndThePublishedValue(string name)
    {
        var workbook = new OpenedWorkbook(PublishedWorkbooks.Bytes(name));
        var rows = workbook.Table("Regnestykker").ToDictionary(row => (string)row["Adresse"]!, StringComparer.Ordinal);
        var spreadsheet = new Spreadsheet(workbook);
        var report = PublishedWorkbooks.Report(name);

        Assert.Equal(report.Figures.Select(figure => figure.Address).Order(StringComparer.Ordinal), rows.Keys.Order(StringComparer.Ordinal));
        for (var index = 0; index < report.Figures.Count; index++)
        {
            var figure = report.Figures[index];
            var cell = workbook.Cells[("Regnestykker", FormattableString.Invariant($"F{index + 2}"))];
            Assert.NotNull(cell.Formula);
            Assert.Equal((double)figure.Value, cell.Shown);
            Assert.Equal((double)figure.Value, (double)spreadsheet.Value("Regnestykker", FormattableString.Invariant($"F{index + 2}"))!, Precision * Math.Max(1, Math.Abs((double)figure.Value)));
        }
    }

    /// <summary>No computed number is written into a formula: every number in one is a fact's cell, or belongs to the method.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public void EveryFact_StandsOnceAndIsUsed(string name)
    {
        var workbook = new OpenedWorkbook(PublishedWorkbooks.Bytes(name));
        var formulas = string.Join('\n', workbook.Cells.Values.Select(cell => cell.Formula));
        var facts = workbook.Table("Indberettet");

        Assert.Equal(facts.Count, facts.DistinctBy(fact => (fact["Fil"], fact["Sted i filen"], fact["Tal"], fact["Værdi"])).Count());
        Assert.All(Enumerable.Range(2, facts.Count), row => Assert.Contains(FormattableString.Invariant($"'Indberettet'!$C${row}"), formulas, StringComparison.Ordinal));
        Assert.DoesNotContain(PublishedWorkbooks.Report(name).Figures, figure => figure.Derivation is Constant);
    }

    [Fact]
    public void AChangedResult_ChangesPercentColourAndCount()
    {
        var workbook = new OpenedWorkbook(PublishedWorkbooks.Bytes("real: data/v1/reports/2024.xlsx"));
        var area = workbook.Table("Områder").Select((row, index) => (row, Row: index + 2)).First(found => found.row["Farve"] is "grøn" && found.row["Vurderet"] is "nej");
        var facts = workbook.Table("Indberettet").Select((row, index) => (row, Row: index + 2))
            .Where(fact => ((string)fact.row["Fil"]!).EndsWith($"2024/{area.row["Område-id"]}.json", StringComparison.Ordinal) && ((string)fact.row["Sted i filen"]!).EndsWith("/result", StringComparison.Ordinal));
        var green = workbook.Table("I alt").Select((row, index) => (row, Row: index + 2)).Single(found => found.row["Tal"] is "Grønne områder");
        var changed = facts.Aggregate(new Spreadsheet(workbook), (_, fact) => new Spreadsheet(workbook).With("Indberettet", FormattableString.Invariant($"C{fact.Row}"), 0d));

        Assert.NotEqual("grøn", changed.Value("Områder", FormattableString.Invariant($"L{area.Row}")));
        Assert.Equal((double)green.row["Værdi"]! - 1, changed.Value("I alt", FormattableString.Invariant($"B{green.Row}")));
    }
}
