using InvestmentModels.Cli;
using InvestmentModels.Data;
using InvestmentModels.Data.Verification;

namespace InvestmentModels.Tests.Data;

/// <summary>Whatever is changed in the economy's data is found by computing it again. The example municipality knows every kind of number.</summary>
public sealed class EconomyVerificationTests
{
    private const int PerKind = 3;
    private const string File = "data/v1/economy.json";

    /// <summary>What nothing is computed from: when a lasting saving begins. The checksums hold it.</summary>
    private static readonly string[] HeldByChecksumsAlone = ["businessCases/*/lasting/from"];

    private static readonly IReadOnlyList<DataFile> Data = [.. Pipeline.Run(ExampleSite.Files).Files
        .Where(file => file.Path.StartsWith("data/v1/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal) && !file.Path.EndsWith("manifest.json", StringComparison.Ordinal))
        .Select(file => new DataFile(file.Path, file.Bytes))];

    private static byte[] Json => Data.Single(file => file.Path == File).Bytes.ToArray();

    [Fact]
    public void Untouched_Holds() => Assert.Empty(Found(Json));

    [Fact]
    public void EveryKindOfNumber_Changed_IsFound()
    {
        var seeded = new Seeded(5);
        var unnoticed = NumberInJson.All(Json)
            .GroupBy(number => number.Kind, StringComparer.Ordinal)
            .SelectMany(kind => seeded.Some(kind, PerKind))
            .Where(number => Found(number.Replace(Json, number.Value + 1)).Count == 0)
            .Select(number => number.Kind);

        Assert.Empty(unnoticed.Except(HeldByChecksumsAlone, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ladders", 0)]
    [InlineData("prices", 0)]
    [InlineData("businessCases", 0)]
    public void Part_Removed_IsFound(string list, int index) =>
        Assert.Contains(Found(new NumberInJson([list, index], 0).Remove(Json)), found => found is { File: File, Problem: VerificationTexts.NobodysFigure });

    /// <summary>Without the file nothing tells what its figures rest on: the index does.</summary>
    [Fact]
    public void WholeFile_Removed_IsFound() => Assert.Contains(
        VerifyData.In([.. Data.Where(file => file.Path != File)]).Discrepancies, found => found is { File: "data/v1/index.json", Where: "economy" });

    [Theory]
    [InlineData(0, 26)]
    [InlineData(1, 4)]
    [InlineData(2, 0)]
    public void StepsOutOfOrder_AreToldAndNotReckonedWith(int step, int week) => Assert.Contains(
        Found(new NumberInJson(["ladders", 0, "steps", step, "throughWeek"], 0).Change(Json, week)), found => found.Problem == VerificationTexts.StepsDoNotRise);

    [Theory]
    [InlineData("from", -2_000_000_000)]
    [InlineData("to", 2_000_000_000)]
    public void ImpossibleYears_AreToldAndTakeNoTime(string end, int year) =>
        Assert.NotEmpty(Found(new NumberInJson(["businessCases", 0, "periods", 0, end], 0).Change(Json, year)));

    /// <summary>Without the manifest, whose absence is told too: nothing is caught by a checksum.</summary>
    private static IReadOnlyList<Discrepancy> Found(byte[] json) =>
        [.. VerifyData.In([.. Data.Select(file => file.Path == File ? new DataFile(File, json) : file)]).Discrepancies.Where(found => !found.File.EndsWith("manifest.json", StringComparison.Ordinal))];
}
