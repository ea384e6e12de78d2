using InvestmentModels.Computation;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests;

/// <summary>The checked-in input, read and computed once for all tests.</summary>
internal static class RealInput
{
    public static InputFiles Files { get; } = InputFiles.Read(RepositoryRoot.File("input")) with { DisplayRoot = "input" };

    public static InputReading Reading { get; } = ReadRecord.From(Files);

    public static ComputedRecord Computed { get; } = ComputeRecord.From(Reading.Record);

    public static ComputedReport Report(string id) => Computed.Reports.Single(report => report.Reported.Id == id);
}
