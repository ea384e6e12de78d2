using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Cli;

namespace InvestmentModels.Tests.Docs;

/// <summary>The documents for those who keep the figures are walked from the first line to the last: every command is run, every file is written, every answer is held against the text.</summary>
public sealed class DocumentWalkTests
{
    public static TheoryData<string> Documents => [.. Start.Keys];

    /// <summary>The documents, and the input folder each begins with; none: it begins with an empty folder.</summary>
    private static IReadOnlyDictionary<string, InputFiles?> Start { get; } = new Dictionary<string, InputFiles?>(StringComparer.Ordinal)
    {
        ["aarets-gang.md"] = ExampleSite.Files,
        ["import.md"] = ExampleSite.Files,
        ["redaktoer.md"] = null,
        ["vaerktoej.md"] = null,
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task EveryStep_DoesWhatTheTextSays(string document)
    {
        using var walk = new DocumentWalk(Start[document]);
        foreach (var block in DocumentBlock.Of(DocumentBlock.Text(document)))
        {
            await walk.Do(block);
        }
    }

    /// <summary>A document is about the whole of its matter, not a part of it.</summary>
    [Theory]
    [InlineData("aarets-gang.md", "new-report check preview publish build verify indstilling")]
    [InlineData("redaktoer.md", "init cd check preview new-report import publish build verify dotnet")]
    [InlineData("import.md", "new-report import")]
    [InlineData("vaerktoej.md", "init cd build preview check")]
    public void Walk_UsesTheVerbs(string document, string verbs) => Assert.Empty(verbs.Split(' ')
        .Except(DocumentBlock.Of(DocumentBlock.Text(document)).Where(block => block.Kind == "kommando").Select(block => block.Command[0])));

    /// <summary>What is said in passing can be typed too.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void CommandInTheText_IsOneTheProgramHas(string document) => Assert.All(
        DocumentBlock.CommandsInText(DocumentBlock.Text(document)),
        command => Assert.Empty(CommandLine.Create(new Terminal(TextWriter.Null, TextWriter.Null)).Parse([.. command]).Errors));

    /// <summary>Only what a test runs may be told of the package.</summary>
    [Fact]
    public void PackageCommands_AreThoseOfTheToolsOwnDocument() => Assert.Empty(DocumentBlock.Of(DocumentBlock.Text("redaktoer.md"))
        .Where(block => block.Kind == "pakke").SelectMany(block => block.Lines)
        .Except(PackageTest.Commands));
}
