using FsCheck;
using FsCheck.Fluent;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation.Economy;

/// <summary>The ladder everybody knows, and any other with rising steps.</summary>
internal static class SampleLadders
{
    private static readonly Origin Somewhere = new("economy.json", "/ladders/0");

    public static RefundLadder From2016 { get; } = Ladder(2016, (4, 20), (26, 60), (52, 70), (null, 80));

    /// <summary>One to four steps of one to 40 weeks, shares that never fall.</summary>
    public static Gen<RefundLadder> Rising { get; } =
        from lengths in Gen.Choose(1, 40).ListOf(3)
        from shares in Gen.Choose(0, 100).ListOf(4)
        from count in Gen.Choose(1, 4)
        let rising = shares.Order().ToList()
        select Ladder(2016, [.. Enumerable.Range(1, count).Select(number => (
            number == count ? (int?)null : lengths.Take(number).Sum(), (decimal)rising[number - 1]))]);

    public static RefundLadder Ladder(int from, params IReadOnlyList<(int? Through, decimal Share)> steps) => new(
        from, [.. steps.Select((step, index) => new LadderStep(step.Through, step.Share, Somewhere.At($"steps/{index}")))], "Lov", null, Somewhere);
}
