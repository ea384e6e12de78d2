using InvestmentModels.Tests.Cli;

namespace InvestmentModels.Tests.Benchmarks;

/// <summary>A program that is killed while it writes never takes a site with it. More kills: <c>docs/reliability.md</c>.</summary>
public sealed class KilledWhileWritingTests
{
    [Fact]
    public async Task Kill_AtAnyMoment_LeavesOneSiteWhole()
    {
        var run = await ProcessRun.Of("dotnet", AppContext.BaseDirectory, Path.Combine(AppContext.BaseDirectory, "InvestmentModels.Benchmarks.dll"), "kill", "--times", "100");

        Assert.True(run.Code == 0, run.Told);
        Assert.Contains(", 0 were lost.", run.Told, StringComparison.Ordinal);
    }
}
