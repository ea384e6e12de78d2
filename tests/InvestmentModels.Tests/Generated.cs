using FsCheck;
using FsCheck.Fluent;

namespace InvestmentModels.Tests;

/// <summary>Says that something holds for everything a generator makes. The cases are the same in every run; a failure is made as small as it can be.</summary>
internal static class Generated
{
    private const int Cases = 500;

    private static readonly Config Same = Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(new Replay(new Rnd(2024, 95), null));

    /// <summary>Counts as reports hold them: from 0,1 to 10.000, with at most one decimal.</summary>
    public static Gen<decimal> Counts { get; } = Gen.Choose(1, 100_000).Select(tenths => tenths / 10m);

    public static void Holds<T>(Gen<T> cases, Func<T, bool> holds) => Check.One(Same, Prop.ForAll(Arb.From(cases), holds));
}
