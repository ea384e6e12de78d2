using InvestmentModels.Diagnostics;
using InvestmentModels.Diagnostics.Formats;

namespace InvestmentModels.Tests.Diagnostics;

/// <summary>Whole outputs, compared with the accepted ones.</summary>
public sealed class FindingFormatTests
{
    private static readonly Dictionary<string, IFindingFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text.txt"] = new TextFormat(),
        ["text-with-colour.txt"] = new TextFormat(HasColour: true),
        ["json.json"] = new JsonFormat(),
        ["sarif.json"] = new SarifFormat("investmentmodels", "1.2.3", "/home/somebody/site"),
        ["github.txt"] = new GitHubFormat(),
    };

    public static TheoryData<string> Names => [.. Formats.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_FindingsOfEveryKind_IsTheAcceptedText(string name) =>
        GoldenFile.Matches($"Diagnostics/Golden/{name}", Formats[name].Of(SampleFindings.OfEveryKind));

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_NoFindings_IsStillWhatItsReaderExpects(string name) =>
        GoldenFile.Matches($"Diagnostics/Golden/none-{name}", Formats[name].Of(SampleFindings.None));

    [Theory]
    [MemberData(nameof(Names))]
    public void Format_FindingsInAnotherOrderAndTwice_IsTheSame(string name)
    {
        var shuffled = SampleFindings.From(SampleFindings.OfEveryKind.Reverse().Concat(SampleFindings.OfEveryKind.Select(finding => finding with { })));

        Assert.Equal(Formats[name].Of(SampleFindings.OfEveryKind), Formats[name].Of(shuffled));
    }

    [Fact]
    public void Text_FileThatWritesOnTerminals_IsShownAsCodes()
    {
        var finding = Finding.Error("IM0107", Place.StartOf("a\u001b[2J.json"), "«\u001b[31m\r\nb.json(1,1): error» \u202Enrettet");

        var line = new TextFormat().Of(SampleFindings.From(finding));

        Assert.Equal("a\\u001B[2J.json(1,1): error IM0107: «\\u001B[31m\\u000D\\u000Ab.json(1,1): error» \\u202Enrettet\n", line);
    }

    [Fact]
    public void Text_WithColour_SaysTheSameWords()
    {
        var coloured = new TextFormat(HasColour: true).Of(SampleFindings.OfEveryKind);

        Assert.Equal(new TextFormat().Of(SampleFindings.OfEveryKind), System.Text.RegularExpressions.Regex.Replace(coloured, "\u001b\\[[0-9]+m", string.Empty));
    }
}
