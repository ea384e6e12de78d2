using System.Diagnostics;
using System.Text;
using InvestmentModels.Data.Workbooks;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>Whatever is done to a file, the answer is findings or figures, and it comes soon.</summary>
public sealed class ImportDamageTests
{
    private const int Rounds = 400;

    private static readonly byte[] Template = MakeImportTemplate.From(ReadRecord.From(ExampleSite.Files).Record.Reports.Single(report => report.Id == ImportExample.Report));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void DamagedWorkbook_IsAnsweredWithoutAnException(uint seed) => Damage(seed, Template, "skema.xlsx");

    /// <summary>Packed bytes hide their content from damage; here the parts themselves are damaged.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void CompressedWorkbook_Damaged_IsAnsweredWithoutAnException(uint seed) =>
        Damage(seed, SampleWorkbook.Of("Område;Målepunkt;Status;Maj\nboligjob;job;=tal 5;=formel 3\nungejob;job;=dato 45000;=fejl #N/A\n=flet A4:B4"), "regneark.xlsx");

    [Theory]
    [InlineData(6)]
    public void DamagedCsv_IsAnsweredWithoutAnException(uint seed) =>
        Damage(seed, Encoding.UTF8.GetBytes("Område;Målepunkt;Måned;Værdi\n\"boligjob\";job;2025-01;1.234,5\nungejob;\"job\";maj;3\n"), "regneark.csv");

    [Fact]
    public void ZipBomb_IsRefusedSoon()
    {
        var bomb = SampleWorkbook.Bomb();
        var watch = Stopwatch.StartNew();

        var import = ImportExample.Of("bombe.xlsx", bomb);

        Assert.Equal(["bombe.xlsx(hele filen): IM0804"], ImportExample.Told(import));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void ManyEntries_AreRefused() =>
        Assert.Equal(["mange.xlsx(hele filen): IM0804"], ImportExample.Told(ImportExample.Of("mange.xlsx", SampleWorkbook.Zip(Enumerable.Range(0, 2_001).Select(at => ($"{at}", string.Empty))))));

    /// <summary>The last cell a sheet can have is no reason to walk through all before it.</summary>
    [Fact]
    public void StrayCellFarAway_CostsNothing()
    {
        var sheet = "<worksheet><sheetData><row r='1048576'><c r='XFD1048576'><v>1</v></c></row></sheetData></worksheet>";
        var watch = Stopwatch.StartNew();

        var import = ImportExample.Of("langt.xlsx", SampleWorkbook.Zip(
        [
            ("xl/workbook.xml", "<workbook xmlns:r='r'><sheets><sheet name='Status' r:id='a'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='x/worksheet' Target='s.xml'/></Relationships>"),
            ("xl/s.xml", sheet),
        ]));

        Assert.Equal(["langt.xlsx(ark 'Status'): IM0807"], ImportExample.Told(import));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    private static void Damage(uint seed, byte[] whole, string file)
    {
        var chance = new Seeded(seed);
        var refused = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = whole.ToArray();
            for (var hits = chance.Next(4); hits >= 0; hits--)
            {
                bytes[chance.Next(bytes.Length)] = (byte)chance.Next(256);
            }

            if (round % 5 == 0)
            {
                bytes = bytes[..chance.Next(bytes.Length)];
            }

            var import = ImportExample.Of(file, bytes);
            refused += import.Findings.HasErrors ? 1 : 0;
            Assert.True(!import.Findings.HasErrors || import.Files.Count == 0);
        }

        Assert.InRange(refused, Rounds / 10, Rounds);
    }
}
