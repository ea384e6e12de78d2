using System.Text;
using InvestmentModels.Benchmarks.Generate;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Benchmarks;

/// <summary>What speed is measured on is input like any other.</summary>
public sealed class GeneratedInputTests
{
    [Theory]
    [InlineData(1u)]
    [InlineData(2u)]
    public void Files_AreValidInput_WithEverythingThatTakesTime(uint seed)
    {
        var outcome = Pipeline.Run(Input(new GeneratedSize(4, 6, seed)));

        Assert.Empty(outcome.Findings);
        var page = Encoding.UTF8.GetString(outcome.Files.Single(file => file.Path == "2024/omraade-0002/index.html").Bytes.Span);
        Assert.Equal(3, outcome.Record.Reports[0].Areas[0].Measures.Count);
        Assert.Contains("måned for måned", page, StringComparison.Ordinal);
        Assert.Contains("Bemærkninger", page, StringComparison.Ordinal);
        Assert.Equal(24, outcome.Record.Reports.Sum(report => report.Areas.Count));
    }

    [Fact]
    public void Files_OfOneSeed_AreTheSame_AndOfAnotherNot()
    {
        Assert.Equal(MakeInput.Files(new GeneratedSize(3, 2, 7)), MakeInput.Files(new GeneratedSize(3, 2, 7)));
        Assert.NotEqual(MakeInput.Files(new GeneratedSize(3, 2, 7)), MakeInput.Files(new GeneratedSize(3, 2, 8)));
    }

    private static InputFiles Input(GeneratedSize size) =>
        new("input", new SortedDictionary<string, byte[]>(MakeInput.Files(size).ToDictionary(file => file.Path, file => Encoding.UTF8.GetBytes(file.Text), StringComparer.Ordinal), StringComparer.Ordinal));
}
