using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Fuzz.Readers;

/// <summary>A spreadsheet imported into the example municipality's report.</summary>
/// <param name="example">The municipality's files.</param>
/// <param name="seeds">Good spreadsheets to begin from.</param>
public sealed class ReadSpreadsheet(InputFiles example, IReadOnlyList<FuzzCase> seeds) : IReaderUnderTest
{
    private readonly PublicRecord _record = ReadRecord.From(example).Record;

    /// <inheritdoc/>
    public IReadOnlyList<FuzzCase> Seeds => seeds;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } =
    [
        "Område", "Målepunkt", "Målepunkt-id", "Område-id", "Mål", "Status", "Måned", "Værdi", "Maj", "2025-01", "2025-13", "ungejob", "boligjob", "job", "1.234,5", "1,234.5", "-1", "1e9", "-", "79228162514264337593543950336", ";", ",", "\t", "\"", "\"\"", "\r\n",
        "<c r='A1'/>", "<c r='XFD1048576'><v>1</v></c>", "<row r='0'>", "<row r='99999999999'>", " t='s'", " t='e'", " t='d'", " t='b'", " s='999'", "<f>1+1</f>", "<v/>", "<is><t>", "<!DOCTYPE a>", "<![CDATA[", "&amp;", "&#0;", "<mergeCell ref='A1:B2'/>", "<mergeCell ref='B2:A1'/>", "<mergeCell ref=':'/>",
    ];

    /// <inheritdoc/>
    public string Read(FuzzCase given, Func<bool> isNew)
    {
        var report = _record.Reports[^1];
        var import = ImportFigures.From(given.File, given.Bytes.ToArray(), report, _record, example);
        foreach (var finding in import.Findings.Where(finding => finding.Place.Line < 1 || finding.Place.Column < 1 || finding.Place.File != given.File))
        {
            throw new BrokenPromiseException($"A finding without a place: {finding}");
        }

        if (!import.Findings.HasErrors && import.Files.Count > 0 && isNew())
        {
            var files = new SortedDictionary<string, byte[]>(example.Files.ToDictionary(), StringComparer.Ordinal);
            foreach (var (file, bytes) in import.Files)
            {
                files[file] = bytes;
            }

            if (ReadRecord.From(example with { Files = files }).Findings.Any(finding => finding.Code.StartsWith("IM01", StringComparison.Ordinal)))
            {
                throw new BrokenPromiseException("What was imported cannot be read again.");
            }
        }

        return string.Join(' ', import.Findings.Select(finding => finding.Code).Append(import.Changes.Count > 0 ? "changes" : "none").Distinct(StringComparer.Ordinal));
    }
}
