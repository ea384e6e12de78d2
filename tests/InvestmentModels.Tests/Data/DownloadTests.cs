using System.IO.Compression;
using System.Text;
using InvestmentModels.Data;
using InvestmentModels.Data.Packages;
using InvestmentModels.Tests.Data.Workbooks;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data;

/// <summary>What readers fetch: tables that add up, and one file with all of it.</summary>
public sealed class DownloadTests
{
    private static readonly string[] Table = [.. Encoding.UTF8.GetString(PublishedWorkbooks.Everything["real: data/v1/reports/2024.csv"].Bytes.Span).TrimEnd('\n').Split('\n')];

    [Fact]
    public void ReportTable_HasARowForEachAreaAndMeasure_AndAmountsOnce()
    {
        var headings = Table[0].Split(',');
        var rows = Table.Skip(1).Select(line => headings.Zip(line.Split(',')).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal)).ToList();
        var report = RealInput.Report("2024");

        Assert.Equal(report.Areas.Count, rows.Count(row => row["level"] == "area"));
        Assert.Equal(report.Areas.Sum(area => area.Measures.Count), rows.Count(row => row["level"] == "measure"));
        Assert.Equal(
            report.Totals.Investment!.Unrounded,
            rows.Where(row => row["investment_million_kroner"].Length > 0).Sum(row => decimal.Parse(row["investment_million_kroner"], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal((int)report.Totals.Green.Value, rows.Count(row => row["colour"] == "green"));
    }

    [Fact]
    public void Zip_HoldsEveryOtherFileAndAReadme()
    {
        var files = InMemory.Data(RealInput.Computed);
        using var zip = new ZipArchive(new MemoryStream(files.Single(file => file.Path == "data/v1/alle-data.zip").Bytes.ToArray()), ZipArchiveMode.Read);

        Assert.Equal(files.Where(file => !file.Path.EndsWith(".zip", StringComparison.Ordinal)).Select(file => file.Path["data/v1/".Length..]).Prepend("LAESMIG.txt"), zip.Entries.Select(entry => entry.FullName));
        foreach (var entry in zip.Entries.Skip(1))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            Assert.Equal(files.Single(file => file.Path == $"data/v1/{entry.FullName}").Bytes.ToArray(), bytes.ToArray());
        }
    }

    [Fact]
    public void Readme_TellsLicenceAndHowToCite()
    {
        var text = Encoding.UTF8.GetString(MakeReadme.From(RealInput.Computed).Bytes.Span);

        Assert.Contains(RealInput.Computed.Said.Publisher.Licence.Url, text, StringComparison.Ordinal);
        Assert.Contains("SÅDAN HENVISER DU", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    /// <summary>The checksum of «123456789» is in every description of the algorithm.</summary>
    [Fact]
    public void Crc32_OfTheKnownText_IsTheKnownNumber() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    /// <summary>Taken eight bytes at a time, it is what it is bit by bit, whatever is left over at the end.</summary>
    [Fact]
    public void Crc32_OfAnyLength_IsWhatItIsBitByBit()
    {
        byte[] bytes = [.. Enumerable.Range(0, 300).Select(at => (byte)(at * 167 % 251))];

        Assert.All(Enumerable.Range(0, bytes.Length + 1), length => Assert.Equal(BitByBit(bytes[..length]), Crc32.Of(bytes.AsSpan(0, length))));

        static uint BitByBit(byte[] bytes) => ~bytes.Aggregate(uint.MaxValue, (crc, next) =>
            Enumerable.Range(0, 8).Aggregate(crc ^ next, (value, _) => (value & 1) == 1 ? 0xEDB88320 ^ (value >> 1) : value >> 1));
    }

    [Theory]
    [InlineData("2024/index.html", "reports/2024")]
    [InlineData("omraader/fritidsjob/index.html", "areas/fritidsjob")]
    [InlineData("modeller/index.html", "register")]
    [InlineData("effektivisering/2019/index.html", "catalogues/2019")]
    public void Page_OffersEveryEditionWithFormatAndSize(string page, string name)
    {
        var links = BuiltSite.Named("real").Page(page).Document.QuerySelectorAll(".downloads a");

        Assert.Equal([".xlsx", ".excel.csv", ".csv", ".json"], links.Select(link => link.GetAttribute("href")![link.GetAttribute("href")!.LastIndexOf(name, StringComparison.Ordinal)..][name.Length..]));
        Assert.All(links, link => Assert.Matches(@"\((XLSX|CSV|JSON), [0-9,.]+\u00A0(kB|MB|bytes)\)$", link.TextContent));
    }
}
