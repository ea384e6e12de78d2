using InvestmentModels.Cli;
using InvestmentModels.Input.Schemas;

namespace InvestmentModels.Tests.Cli;

/// <summary>A municipality begins with an example that is whole: nothing to mend before the first site.</summary>
public sealed class InitVerbTests
{
    [Fact]
    public async Task Init_ThenCheckAndBuild_FindNothing()
    {
        using var folder = new ScratchFolder();
        var (start, input, output) = (folder.File("by"), folder.File("by", "input"), folder.File("by", "output"));

        var init = await CommandRun.Of("init", start);
        Assert.Equal((ExitCode.Done, string.Empty), (init.Code, init.Error));

        var check = await CommandRun.Of("check", "--input", input);
        Assert.Equal((ExitCode.Done, string.Empty), (check.Code, check.Error));

        var build = await CommandRun.Of("build", "--input", input, "--output", output);
        Assert.Equal((ExitCode.Done, string.Empty), (build.Code, build.Error));
        Assert.Contains("2 grønne, 0 gule, 0 røde", build.Out, StringComparison.Ordinal);
        Assert.Contains("Modelby Kommune", await File.ReadAllTextAsync(Path.Combine(output, "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        var verify = await CommandRun.Of("verify", output);
        Assert.Equal((ExitCode.Done, string.Empty), (verify.Code, verify.Error));
    }

    [Fact]
    public async Task Init_WritesEverySchema_AndMonthsForEveryMeasure()
    {
        using var folder = new ScratchFolder();
        await CommandRun.Of("init", folder.Path);
        var files = folder.Content().ToDictionary(file => file.Key, file => file.Value.Text, StringComparer.Ordinal);

        Assert.All(WriteSchemas.All(), schema => Assert.Equal(schema.Value, files[$"input/schemas/{schema.Key}"]));
        Assert.All(files.Keys, path => Assert.StartsWith("input/", path, StringComparison.Ordinal));
        var reports = files.Where(file => file.Key.StartsWith("input/reports/", StringComparison.Ordinal) && file.Key.EndsWith(".json", StringComparison.Ordinal) && !file.Key.EndsWith("/report.json", StringComparison.Ordinal)).ToList();
        Assert.Equal(4, reports.Count);
        Assert.All(reports, file => Assert.Contains("\"monthly\": [", file.Value, StringComparison.Ordinal));
    }

    /// <summary>The example's own next year can be started, so the second step of the year works too.</summary>
    [Fact]
    public async Task Init_ThenNewReport_HasSomethingToBeginFrom()
    {
        using var folder = new ScratchFolder();
        await CommandRun.Of("init", folder.Path);

        var next = await CommandRun.Of("new-report", "2026", "--input", folder.File("input"));

        Assert.Equal(ExitCode.Done, next.Code);
        Assert.Contains("Ført videre: 1. Vejen til job", next.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("noget.txt")]
    [InlineData(".gemt")]
    public async Task Init_InAFolderWithAnything_IsRefusedAndTouchesNothing(string file)
    {
        using var folder = new ScratchFolder();
        folder.Write("mit", file);
        var before = folder.Content();

        var run = await CommandRun.Of("init", folder.Path);

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("intet er skrevet", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, folder.Content());
    }

    [Fact]
    public async Task Init_WhereAFileStands_IsRefused()
    {
        using var folder = new ScratchFolder();
        folder.Write("mit", "by");

        Assert.Equal(ExitCode.Findings, (await CommandRun.Of("init", folder.File("by"))).Code);
    }

    [Fact]
    public async Task Init_WithoutAFolder_IsWrongUsage() => Assert.Equal(ExitCode.Usage, (await CommandRun.Of("init")).Code);

    [Fact]
    public void Advice_InATool_NamesTheTool()
    {
        using var folder = new ScratchFolder();
        Assert.Equal("dotnet run --project src/Cli --", CommandName.In(folder.Path));

        folder.Write("<DotNetCliTool />", "DotnetToolSettings.xml");
        Assert.Equal("investmentmodels", CommandName.In(folder.Path));
    }
}
