using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>reports/r/permanence.json</c> → <see cref="Permanence"/>; none where the report proposes nothing.</summary>
internal static class ReadPermanence
{
    public const string FileName = "permanence.json";

    public static Permanence? From(string folder, ReadingRoom room)
    {
        var file = folder + FileName;
        return room.Input.Files.ContainsKey(file) && room.Read<PermanenceSpec>(file) is { } spec
            ? new Permanence(
                [.. spec.Proposals.Select(Proposal)],
                spec.Stated is { } stated ? new StatedPermanence(stated.Models, stated.InvestmentMillionKroner, stated.Note, stated.Origin) : null,
                ReadDecisions.From(spec.Observations),
                spec.Origin)
            {
                RuleSource = spec.RuleSource,
            }
            : null;
    }

    private static PermanenceProposal Proposal(PermanenceProposalSpec spec) =>
        new(spec.Area, spec.Models, spec.Measures, spec.Years, spec.Stated is { } stated ? Stated(stated) : null, spec.Origin);

    private static StatedProposal Stated(StatedProposalSpec spec) => new(
        spec.Target,
        spec.Result,
        spec.AttainmentPercent,
        spec.InvestmentMillionKroner,
        [.. (spec.ByYear ?? []).Select(year => new StatedYear(year.Year, year.Target, year.Result, year.Origin))],
        spec.Note,
        spec.Origin);
}
