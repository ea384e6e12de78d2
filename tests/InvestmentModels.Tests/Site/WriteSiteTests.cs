using System.Text;
using InvestmentModels.Site;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Tests.Site;

/// <summary>A site is written whole or not at all, and nobody else's files are touched.</summary>
public sealed class WriteSiteTests : IDisposable
{
    private const string Mark = "data/v1/index.json";

    private readonly ScratchFolder _folder = new();

    private string Output => _folder.File("output");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void To_NoFolder_WritesEveryFile()
    {
        WriteSite.To([File(Mark, "{}"), File("index.html", "forside"), File("2024/fritidsjob/index.html", "æøå")], Output);

        Assert.Equal([Mark, "2024/fritidsjob/index.html", "index.html"], Written().Keys.Order(StringComparer.Ordinal).OrderBy(path => path != Mark));
        Assert.Equal("æøå", System.IO.File.ReadAllText(_folder.File("output", "2024", "fritidsjob", "index.html"), Encoding.UTF8));
    }

    [Fact]
    public void To_EmptyFolder_WritesIntoIt()
    {
        Directory.CreateDirectory(Output);

        WriteSite.To([File(Mark, "{}")], Output);

        Assert.Equal([Mark], Written().Keys);
    }

    [Fact]
    public void To_FolderInFolders_MakesThem()
    {
        WriteSite.To([File(Mark, "{}")], _folder.File("a", "b", "output"));

        Assert.True(System.IO.File.Exists(_folder.File("a", "b", "output", "data", "v1", "index.json")));
    }

    [Fact]
    public void To_OlderSite_ReplacesItWhole()
    {
        WriteSite.To([File(Mark, "{}"), File("gammel/index.html", "gammel"), File("index.html", "en længere, gammel forside")], Output);

        WriteSite.To([File(Mark, "{}"), File("index.html", "ny")], Output);

        Assert.Equal([Mark, "index.html"], Written().Keys.Order(StringComparer.Ordinal));
        Assert.Equal("ny", System.IO.File.ReadAllText(_folder.File("output", "index.html")));
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/")]
    public void To_Success_LeavesNothingBeside(string output)
    {
        for (var time = 0; time < 2; time++)
        {
            WriteSite.To([File(Mark, "{}"), File("index.html", $"{time}")], _folder.File(output));
        }

        Assert.Equal(["output"], Beside());
    }

    [Fact]
    public void To_ForeignFolder_IsRefusedAndUntouched()
    {
        _folder.Write("vigtigt", "output", "noter.txt");

        var fault = Assert.ThrowsAny<IOException>(() => WriteSite.To([File(Mark, "{}")], Output));

        Assert.Contains(Output, fault.Message, StringComparison.Ordinal);
        Assert.Equal(["noter.txt"], Written().Keys);
        Assert.Equal(["output"], Beside());
    }

    [Fact]
    public void To_FileInTheWay_IsRefusedAndUntouched()
    {
        _folder.Write("vigtigt", "output");

        Assert.ThrowsAny<IOException>(() => WriteSite.To([File(Mark, "{}")], Output));

        Assert.Equal("vigtigt", System.IO.File.ReadAllText(Output));
    }

    /// <summary>A path that is both a file and a folder cannot be written: the disk refuses half-way.</summary>
    [Fact]
    public void To_DiskRefuses_TheOldSiteIsWhole()
    {
        WriteSite.To([File(Mark, "{}"), File("index.html", "gammel")], Output);
        var before = Written();

        Assert.ThrowsAny<Exception>(() => WriteSite.To([File(Mark, "{}"), File("index.html", "ny"), File("a/index.html", "a"), File("a", "a")], Output));

        Assert.Equal(before, Written());
    }

    /// <summary>A run that was cut off left its half site beside; the next one starts over.</summary>
    [Fact]
    public void To_AfterAFailedRun_WritesTheSiteWhole()
    {
        Assert.ThrowsAny<Exception>(() => WriteSite.To([File(Mark, "{}"), File("rest.html", "rest"), File("a/index.html", "a"), File("a", "a")], Output));

        WriteSite.To([File(Mark, "{}"), File("index.html", "ny")], Output);

        Assert.Equal([Mark, "index.html"], Written().Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["output"], Beside());
    }

    /// <summary>People keep copies under names like these.</summary>
    [Theory]
    [InlineData("output.old")]
    [InlineData("output.new")]
    public void To_SomebodysFolderBeside_IsNotDeleted(string name)
    {
        _folder.Write("vigtigt", name, "noter.txt");

        try
        {
            WriteSite.To([File(Mark, "{}")], Output);
            WriteSite.To([File(Mark, "{}")], Output);
        }
        catch (IOException)
        {
            // To refuse is as good as to leave it alone.
        }

        Assert.Equal("vigtigt", System.IO.File.ReadAllText(_folder.File(name, "noter.txt")));
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private IReadOnlyDictionary<string, string> Written() => _folder.Snapshot("output");

    private IEnumerable<string> Beside() => Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
