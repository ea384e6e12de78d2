using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>LibreOffice does the reports' arithmetic again, where it is installed. What the file says the cells show is taken out first: nothing but the formulas is left to go by.</summary>
public sealed partial class LibreOfficeTests : IDisposable
{
    private const double Precision = 1e-9;

    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void EveryFormulaOfEveryReport_GivesWhatTheSiteShows()
    {
        Assert.SkipUnless(LibreOffice.IsHere, "LibreOffice is not installed; the formulas were done by the tests' own evaluator only.");
        var reports = PublishedWorkbooks.Reports.Select((name, index) => (name, File: FormattableString.Invariant($"{index}.xlsx"))).ToList();
        foreach (var (name, file) in reports)
        {
            File.WriteAllBytes(Path.Combine(_folder.Path, file), WithoutResults(PublishedWorkbooks.Bytes(name)));
        }

        LibreOffice.Save(_folder, "xlsx:Calc MS Excel 2007 XML", reports.Select(report => _folder.File(report.File)));

        foreach (var (name, file) in reports)
        {
            var opened = new OpenedWorkbook(File.ReadAllBytes(Path.Combine(_folder.Path, "out", file)));
            Assert.All(new OpenedWorkbook(PublishedWorkbooks.Bytes(name)).Cells.Where(cell => cell.Value.Formula is not null), cell =>
            {
                var found = opened.Cells.GetValueOrDefault(cell.Key).Shown;
                Assert.True(
                    cell.Value.Shown is double shown ? found is double number && Math.Abs(number - shown) <= Precision * Math.Max(1, Math.Abs(shown)) : $"{found}" == $"{cell.Value.Shown}",
                    $"{name} {cell.Key}: ={cell.Value.Formula} gives {found} and shows {cell.Value.Shown}");
            });
        }
    }

    private static byte[] WithoutResults(byte[] workbook)
    {
        using var changed = new MemoryStream();
        using (var to = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        using (var from = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read))
        {
            foreach (var part in from.Entries)
            {
                using var reader = new StreamReader(part.Open(), Encoding.UTF8);
                using var writer = new StreamWriter(to.CreateEntry(part.FullName).Open());
                writer.Write(Result().Replace(reader.ReadToEnd(), "><f>$1</f>"));
            }
        }

        return changed.ToArray();
    }

    [GeneratedRegex("(?: t=\"str\")?><f>([^<]*)</f><v>[^<]*</v>", RegexOptions.CultureInvariant)]
    private static partial Regex Result();
}
