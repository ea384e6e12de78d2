using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>economy.json</c> → refund ladders and prices; none where there is no such file.</summary>
internal static class ReadEconomy
{
    public const string File = "economy.json";

    public static EmploymentEconomy? From(ReadingRoom room) => room.Input.Files.ContainsKey(File) && room.Read<EconomySpec>(File) is { } spec
        ? new EmploymentEconomy(
            [.. spec.Ladders.Select(Ladder).OrderBy(ladder => ladder.From)],
            [.. (spec.Prices ?? []).Select(price => new MunicipalPrice(price.Id, price.Name, price.Kroner, price.Source, price.Note, price.Origin))],
            spec.Origin)
        : null;

    private static RefundLadder Ladder(RefundLadderSpec spec) => new(
        spec.From,
        [.. spec.Steps.Select(step => new LadderStep(step.ThroughWeek, step.MunicipalSharePercent, step.Origin))],
        spec.Source,
        spec.Note,
        spec.Origin);
}
