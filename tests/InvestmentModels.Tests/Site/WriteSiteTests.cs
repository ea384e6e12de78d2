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

    /// <summary>Servers and browsers ask for what has changed since.</summary>
    [Fact]
    public void To_FileThatSaysTheSame_IsAsOldAsItWas()
    {
        var longAgo = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        WriteSite.To([File(Mark, "{}"), File("index.html", "forside"), File("om/index.html", "gammel")], Output);
        foreach (var path in Written().Keys)
        {
            System.IO.File.SetLastWriteTimeUtc(_folder.File(["output", .. path.Split('/')]), longAgo);
        }

        WriteSite.To([File(Mark, "{}"), File("index.html", "forside"), File("om/index.html", "nyere!")], Output);

        Assert.Equal(longAgo, System.IO.File.GetLastWriteTimeUtc(_folder.File("output", "index.html")));
        Assert.NotEqual(longAgo, System.IO.File.GetLastWriteTimeUtc(_folder.File("output", "om", "index.html")));
    }

    [Theory]
    [InlineData("det samme", true)]
    [InlineData("noget nyt", false)]
    [InlineData("noget helt andet", false)]
    public void Add_AsItIsWritten_KeepsTheTimeOfAnUnchangedFile(string now, bool isUnchanged)
    {
        var longAgo = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        const string path = "data/v1/alt.zip";
        WriteSite.To([File(Mark, "{}"), File(path, "det samme")], Output);
        System.IO.File.SetLastWriteTimeUtc(_folder.File("output", path), longAgo);
        using (var folder = new SiteFolder(Output))
        {
            folder.Add(File(Mark, "{}"));
            folder.Add(path, stream => stream.Write(Encoding.UTF8.GetBytes(now)));
            folder.Publish();
        }

        Assert.Equal(now, System.IO.File.ReadAllText(_folder.File("output", path)));
        Assert.Equal(isUnchanged, System.IO.File.GetLastWriteTimeUtc(_folder.File("output", path)) == longAgo);
    }

    [Fact]
    public void Open_WhatWasAdded_IsReadBackBeforeTheSiteIsWhole()
    {
        using var folder = new SiteFolder(Output);
        folder.Add(File("a/b.txt", "æøå"));
        using var reader = new StreamReader(folder.Open("a/b.txt"));

        Assert.Equal("æøå", reader.ReadToEnd());
    }

    [Fact]
    public void Add_AfterTheUserAskedToStop_IsRefusedAndTheOldSiteIsWhole()
    {
        WriteSite.To([File(Mark, "{}"), File("index.html", "gammel")], Output);
        using var stop = new CancellationTokenSource();
        using (var folder = new SiteFolder(Output, stop.Token))
        {
            folder.Add(File("index.html", "ny"));
            stop.Cancel();

            Assert.Throws<OperationCanceledException>(() => folder.Add(File("om/index.html", "ny")));
            Assert.Throws<OperationCanceledException>(() => folder.Add("alt.zip", _ => { }));
            Assert.Throws<OperationCanceledException>(() => folder.Open("index.html"));
        }

        Assert.Equal("gammel", Front());
        Assert.Equal(["output"], Beside());
    }

    [Fact]
    public void Add_WhileAnotherWritesTheSameFolder_IsRefusedAndTheOtherIsNotDisturbed()
    {
        using var first = new SiteFolder(Output);
        first.Add(File(Mark, "{}"));
        using (var second = new SiteFolder(Output))
        {
            var refusal = Assert.ThrowsAny<IOException>(() => second.Add(File("index.html", "den anden")));
            Assert.Contains("ved at skrive siden", refusal.Message, StringComparison.Ordinal);
        }

        first.Add(File("index.html", "den første"));
        first.Publish();

        Assert.Equal("den første", Front());
    }

    [Fact]
    public void Dispose_WithoutPublish_LeavesTheOldSiteAndNothingBeside()
    {
        WriteSite.To([File(Mark, "{}"), File("index.html", "gammel")], Output);
        using (var folder = new SiteFolder(Output))
        {
            folder.Add(File("index.html", "ny"));
        }

        Assert.Equal("gammel", Front());
        Assert.Equal(["output"], Beside());
    }

    /// <summary>Where two folders cannot change places in one step, a run can be cut off between the two: the old site is then aside, and comes back.</summary>
    [Fact]
    public void To_AfterARunThatWasCutOffBetweenTheSites_BringsTheOldOneBackFirst()
    {
        _folder.Write("{}", "output.investmentmodels", "old", "data", "v1", "index.json");
        _folder.Write("gammel", "output.investmentmodels", "old", "index.html");
        using (var folder = new SiteFolder(Output))
        {
            folder.Add(File("index.html", "ny"));
            Assert.Equal("gammel", Front());
        }

        Assert.Equal("gammel", Front());
        Assert.Equal(["output"], Beside());
    }

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    private string Front() => System.IO.File.ReadAllText(_folder.File("output", "index.html"));

    private IReadOnlyDictionary<string, string> Written() => _folder.Snapshot("output");

    private IEnumerable<string> Beside() => Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
