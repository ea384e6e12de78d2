using System.Text;
using InvestmentModels.Data.Workbooks;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Fuzz.Readers;

/// <summary>The readers by name, with the real input and the example municipality to begin from.</summary>
public static class AllReaders
{
    private const string Example = "tests/InvestmentModels.Tests/Sites/eksempelby/input";

    /// <param name="name">json, markdown or spreadsheet.</param>
    /// <param name="repository">The repository's root.</param>
    public static IReaderUnderTest Named(string name, string repository)
    {
        var example = InputFiles.Read(Path.Combine(repository, Example)) with { DisplayRoot = "input" };
        var real = InputFiles.Read(Path.Combine(repository, "input")) with { DisplayRoot = "input" };
        return name switch
        {
            "json" => new ReadInput(example, [.. ReadInput.SeedsOf(example, ".json"), .. ReadInput.SeedsOf(real, ".json").Where(seed => seed.Bytes.Length < 20_000)]),
            "markdown" => new ReadInput(example, [.. ReadInput.SeedsOf(example, ".md"), .. ReadInput.SeedsOf(real, ".md").Where(seed => seed.File.StartsWith("pages/", StringComparison.Ordinal))]),
            "spreadsheet" => new ReadSpreadsheet(example, Spreadsheets(example)),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such reader."),
        };
    }

    private static IReadOnlyList<FuzzCase> Spreadsheets(InputFiles example)
    {
        var record = ReadRecord.From(example).Record;
        return
        [
            new FuzzCase("regneark.xlsx", MakeImportTemplate.From(record.Reports[^1])),
            new FuzzCase("regneark.csv", Encoding.UTF8.GetBytes("Område;Målepunkt;Måned;Værdi\n\"boligjob\";job;2025-01;1.234,5\nungejob;\"job\";maj;3\n")),
            new FuzzCase("regneark.csv", Encoding.UTF8.GetBytes("Område-id,Målepunkt-id,Mål,Status,Januar\nboligjob,job,100,98.5,\nungejob,job,120,131,4\n")),
            new FuzzCase("regneark.csv", Encoding.UTF8.GetBytes("\ufeffMin titel\t\t\nOmråde\tMålepunkt\tStatus\nungejob\tjob\t=1+1\n")),
        ];
    }
}
