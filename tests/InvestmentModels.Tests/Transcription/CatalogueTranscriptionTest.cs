using System.Globalization;
using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Transcription;

/// <summary>
/// Holds the transcription of the efficiency catalogue for 2019: both tables cell by cell, the list of all projects and the printed column sums,
/// against a reading of the source made independently of the input.
/// </summary>
public sealed class CatalogueTranscriptionTest
{
    /// <summary>The project's own page divides the word at the end of a line; the tables keep the hyphen.</summary>
    private const string Divided = "syge-fravær";

    private static readonly ComputedCatalogue Catalogue = RealInput.Computed.Catalogues.Single(catalogue => catalogue.Said.Year == 2019);

    private static readonly IReadOnlyDictionary<string, string> Departments = new Dictionary<string, string>
    {
        ["Fælles/BA"] = "ba",
        ["MSB"] = "msb",
        ["MSO"] = "mso",
        ["MBU"] = "mbu",
        ["MKB"] = "mkb",
        ["MTM"] = "mtm",
    };

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Tables = SecondPassFile.Read("second-pass-catalogue-tables.csv");

    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Sums = SecondPassFile.Read("second-pass-catalogue-sums.csv");

    [Fact]
    public void EveryCellOfBothTables_AgreesWithTheSecondPass()
    {
        var rows = Tables.Where(row => row["name"] != "I alt").ToList();
        foreach (var row in rows)
        {
            var project = Named(row["name"]);
            Assert.Equal((row["table"], row["projectYear"]), (ContractWord.Of(project.Table!.Value), Text(project.CatalogueYear)));
            var cells = row["row"] == "correction" ? project.Correction : project.Total;
            Assert.Equal(
                Catalogue.Said.Columns.Where(column => row[column].Length > 0).Select(column => (column, decimal.Parse(row[column], CultureInfo.InvariantCulture))),
                Catalogue.Said.Columns.Where(cells.ContainsKey).Select(column => (column, cells[column])));
        }

        Assert.Equal(78, rows.Count);
        Assert.Equal(rows.Count, 2 * Catalogue.Said.Projects.Count(project => project.Table is not null));
    }

    [Fact]
    public void EveryProjectOfTheList_AgreesWithTheSecondPass()
    {
        var list = SecondPassFile.Read("second-pass-catalogue-list.csv");

        Assert.Equal(
            list.Select(row => (Named(row["name"]).Id, row["status"], row["catalogue"], Departments[row["department"]])).Order(),
            Catalogue.Said.Projects.Select(project => (project.Id, ContractWord.Of(project.State), Text(project.CatalogueYear), project.Department)).Order());
    }

    [Fact]
    public void EveryStatedSum_AgreesWithTheSecondPass()
    {
        foreach (var row in Tables.Where(row => row["name"] == "I alt"))
        {
            var stated = Catalogue.Said.Stated.Single(stated => ContractWord.Of(stated.Table) == row["table"]);
            var sums = row["row"] == "correction" ? stated.Correction : stated.Total;
            Assert.Equal(Catalogue.Said.Columns.Select(column => decimal.Parse(row[column], CultureInfo.InvariantCulture)), Catalogue.Said.Columns.Select(column => sums[column]));
        }
    }

    /// <summary>All 32 printed sums beside the computed ones; seventeen of them do not follow from the printed rows.</summary>
    [Fact]
    public void EverySum_IsAsStatedOrDiffersAsKnown()
    {
        Assert.Equal(
            Sums.Select(row => ($"{row["table"]}-{row["row"]}-{row["column"]}", Number(row, "stated"), Number(row, "computed"), Number(row, "difference"))),
            Catalogue.Comparisons.Select(comparison => (comparison.Id, comparison.Stated, comparison.Computed.Value, comparison.Gap)));
        Assert.Equal((32, 17), (Catalogue.Comparisons.Count, Catalogue.Differences.Count()));
        Assert.Equal(Catalogue.Differences.Select(difference => difference.Id), Sums.Where(row => Number(row, "difference") != 0).Select(row => $"{row["table"]}-{row["row"]}-{row["column"]}"));
    }

    private static CatalogueProject Named(string name)
    {
        var whole = name.Replace(Divided, "sygefravær", StringComparison.Ordinal);
        return Catalogue.Said.Projects.Single(project => project.Name == whole || project.Names.Any(other => other.Name == whole));
    }

    private static decimal Number(IReadOnlyDictionary<string, string> row, string cell) => decimal.Parse(row[cell], CultureInfo.InvariantCulture);

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
