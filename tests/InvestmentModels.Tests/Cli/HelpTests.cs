using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>Read an accepted help before accepting it: it is the first thing a new colleague sees.</summary>
public sealed class HelpTests
{
    public static TheoryData<string> Verbs => [.. CommandLine.Create(Silent).Subcommands.Select(verb => verb.Name)];

    private static Terminal Silent { get; } = new(TextWriter.Null, TextWriter.Null);

    [Fact]
    public async Task Program_AskedForHelp_ShowsTheAcceptedText()
    {
        var run = await CommandRun.Of("--help");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        GoldenFile.Matches("Cli/Golden/help.txt", run.Out);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_AskedForHelp_ShowsTheAcceptedText(string verb)
    {
        var run = await CommandRun.Of(verb, "--help");

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        GoldenFile.Matches($"Cli/Golden/help-{verb}.txt", run.Out);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_AskedForHelp_SpeaksNoEnglishOfTheLibrary(string verb)
    {
        var run = await CommandRun.Of(verb, "-h");

        Assert.DoesNotMatch("(?i)\\b(usage|options|commands|arguments|description|default|required|show|information)\\b", run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 100));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_OptionWithoutItsValue_IsToldInDanish(string verb)
    {
        var command = CommandLine.Create(Silent).Subcommands.Single(known => known.Name == verb);
        foreach (var option in command.Options.Where(option => option.Arity.MinimumNumberOfValues > 0))
        {
            var run = await CommandRun.Of(verb, option.Name);

            Assert.Equal(ExitCode.Usage, run.Code);
            Assert.Contains($"«{option.Name}» mangler en værdi.", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("-?")]
    [InlineData("check", "--help", "--findes-ikke")]
    [InlineData("findes-ikke", "--help")]
    [InlineData("--version")]
    [InlineData("check", "--version", "--input")]
    public async Task HelpAndVersion_BesideAnythingElse_AreDone(params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        Assert.Equal((ExitCode.Done, string.Empty), (run.Code, run.Error));
        Assert.NotEmpty(run.Out);
    }

    [Fact]
    public async Task Version_IsTheProgramsOwn()
    {
        var run = await CommandRun.Of("--version");

        Assert.Equal($"{ProgramVersion.Full}{Environment.NewLine}", run.Out);
        Assert.Matches(@"^\d+\.\d+\.\d+$", ProgramVersion.Short);
    }
}
