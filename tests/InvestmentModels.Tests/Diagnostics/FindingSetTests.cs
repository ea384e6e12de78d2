using System.Text;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Diagnostics;

public sealed class FindingSetTests
{
    [Fact]
    public void Findings_AddedInAnyOrder_ComeByFileLineColumnAndCode()
    {
        Finding[] sorted =
        [
            Finding.Error("IM0102", new Place("input/A.json", 9, 9), "b"),
            Finding.Error("IM0101", new Place("input/a.json", 2, 10), "b"),
            Finding.Error("IM0101", new Place("input/a.json", 10, 2), "b"),
            Finding.Error("IM0101", new Place("input/a.json", 10, 10), "a"),
            Finding.Error("IM0101", new Place("input/a.json", 10, 10), "b"),
            Finding.Warning("IM0101", new Place("input/a.json", 10, 10), "b"),
            Finding.Warning("IM0102", new Place("input/a.json", 10, 10), "a"),
            Finding.Error("IM0101", new Place("input/å.json", 1, 1), "b"),
        ];

        Assert.Equal(sorted, SampleFindings.From(sorted.Reverse()));
    }

    [Fact]
    public void Finding_ToldTwice_IsKeptOnce()
    {
        var finding = Finding.Error("IM0101", Place.StartOf("input/a.json"), "b");

        Assert.Single(SampleFindings.From(finding, finding with { }));
    }

    /// <summary>What <c>columnKind</c> in SARIF promises: é as two code points is two, a smiley outside the first plane is two.</summary>
    [Theory]
    [InlineData("\"", 2)]
    [InlineData("\"æøå", 5)]
    [InlineData("\"e\u0301", 4)]
    [InlineData("\"😀", 4)]
    public void Column_CountsUtf16CodeUnits(string before, int column)
    {
        var line = Encoding.UTF8.GetBytes($"{{\n{before}x");

        Assert.Equal((2, column), new SourceText(line).PositionOf(line.Length - 1));
    }
}
