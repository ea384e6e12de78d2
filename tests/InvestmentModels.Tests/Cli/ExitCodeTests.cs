using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task Check_InputInOrder_IsDoneAndSaysSo()
    {
        var run = await CommandRun.Of("check", "--input", ExampleSite.Folder);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.StartsWith($"{ExampleSite.Folder} er i orden. ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task AnyVerb_InputWithAnError_StopsWithFindings(string verb)
    {
        using var input = new TemporaryInput().Broken();
        var run = await CommandRun.Of([verb, "--input", input.Folder, .. verb == "build" ? ["--output", input.Beside("site")] : Array.Empty<string>()]);

        Assert.Equal((ExitCode.Findings, string.Empty), (run.Code, run.Out));
        Assert.Contains("error IM0115", run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(input.Beside("site")));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("preview")]
    public async Task AnyVerb_InputFolderMissing_NamesItAndTheRemedy(string verb)
    {
        var run = await CommandRun.Of(verb, "--input", "findes/ikke på disken");

        Assert.Equal((ExitCode.System, string.Empty), (run.Code, run.Out));
        Assert.Equal("Mappen «findes/ikke på disken» findes ikke. Kør programmet fra den mappe, den ligger i, eller angiv den med --input.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Check_InputIsAFile_SaysSo()
    {
        var file = RepositoryRoot.File("README.md");
        var run = await CommandRun.Of("check", "--format", "sarif", "--input", file);

        Assert.Equal((ExitCode.System, string.Empty), (run.Code, run.Out));
        Assert.Equal($"«{file}» er en fil og ikke en mappe. Angiv mappen med tal og tekster med --input.", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Check_FileThatCannotBeRead_IsTheSystemsRefusalNotAFault()
    {
        using var input = new TemporaryInput();
        await using var held = new FileStream(Path.Combine(input.Folder, "pages", "optaget.md"), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
        await held.WriteAsync("# Optaget"u8.ToArray(), TestContext.Current.CancellationToken);
        await held.FlushAsync(TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("check", "--input", input.Folder);

        Assert.Equal((ExitCode.System, string.Empty), (run.Code, run.Out));
        Assert.Matches("^Noget kunne ikke læses, skrives eller åbnes\\. Systemet siger: .*optaget\\.md", run.Error.TrimEnd());
    }

    [Fact]
    public async Task Build_OutputIsAFile_LeavesItAlone()
    {
        using var input = new TemporaryInput();
        var output = input.Beside("optaget");
        await File.WriteAllTextAsync(output, "mit", TestContext.Current.CancellationToken);
        var run = await CommandRun.Of("build", "--input", input.Folder, "--output", output);

        Assert.Equal((ExitCode.System, string.Empty), (run.Code, run.Out));
        Assert.Contains("er en fil og ikke en mappe", run.Error, StringComparison.Ordinal);
        Assert.Equal("mit", await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task AnyVerb_FaultInTheProgram_IsToldAsOne()
    {
        await using var faulty = new FaultyWriter(() => new InvalidOperationException("A bug."));
        var run = await CommandRun.On(terminal => terminal with { Out = faulty }, "check", "--input", ExampleSite.Folder);

        Assert.Equal(ExitCode.Fault, run.Code);
        Assert.StartsWith("Der er en fejl i programmet.", run.Error, StringComparison.Ordinal);
        Assert.Contains(nameof(FaultyWriter), run.Error, StringComparison.Ordinal);
    }

    /// <summary>Pages are made side by side, and what is thrown there comes wrapped.</summary>
    [Fact]
    public async Task AnyVerb_AskedToStopInTheMiddleOfAStep_StopsCleanly()
    {
        using var stop = new CancellationTokenSource();
        await using var stopping = new FaultyWriter(() =>
        {
            stop.Cancel();
            return new AggregateException(new AggregateException(new OperationCanceledException()), new OperationCanceledException());
        });
        var run = await CommandRun.On(terminal => terminal with { Out = stopping, Stop = stop.Token }, "check", "--input", ExampleSite.Folder);

        Assert.Equal((ExitCode.System, $"Afbrudt.{Environment.NewLine}"), (run.Code, run.Error));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public async Task AnyVerb_AskedToStop_StopsCleanlyAndWritesNothing(string verb)
    {
        using var input = new TemporaryInput();
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var run = await CommandRun.On(terminal => terminal with { Stop = stop.Token }, [verb, "--input", input.Folder, .. verb == "build" ? ["--output", input.Beside("site")] : Array.Empty<string>()]);

        Assert.Equal(new CommandRun(ExitCode.System, string.Empty, $"Afbrudt.{Environment.NewLine}"), run);
        Assert.False(Directory.Exists(input.Beside("site")));
    }
}
