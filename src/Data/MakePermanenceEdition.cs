using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>Computed proposals → their edition.</summary>
internal static class MakePermanenceEdition
{
    public static PermanenceEdition From(ComputedPermanence permanence) => new(
        new PermanenceTotalsEdition(
            permanence.Totals.Proposals.Value,
            permanence.Totals.Models.Value,
            permanence.Totals.Investment?.Value,
            permanence.Totals.Eligible.Value,
            permanence.Totals.MetEachYear.Value),
        permanence.Said.Stated is { } stated ? new StatedPermanenceEdition(stated.Models, stated.InvestmentMillionKroner, stated.Note) : null,
        [.. permanence.Proposals.Select(Proposal)]);

    private static ProposalEdition Proposal(ComputedProposal row) => new(
        row.Area.Id,
        row.Area.Name,
        [.. row.Models.Select(proposed => new ProposedModelEdition(
            proposed.Model.Id, proposed.Model.Name, ContractWord.Of(proposed.Model.State), proposed.InvestmentMillionKroner))],
        [.. row.Measures.Select(measure => measure.Id)],
        ContractWord.Of(row.Area.Method),
        ContractWord.Of(row.Measures[0].OverYears),
        ContractWord.Of(row.Measures[0].Unit),
        ContractWord.Of(row.Measures[0].Better),
        [.. row.Years.Select(Year)],
        row.Target?.Value,
        row.Result?.Value,
        row.Attainment.Percent?.Value,
        (row.Attainment as UnreportedAttainment)?.Reason,
        row.IsEligible,
        row.Investment?.Value,
        row.Said.Stated is { } stated ? Stated(stated) : null);

    private static ProposalYearEdition Year(ComputedProposalYear year) => new(
        year.Year,
        year.Report?.Id,
        [.. year.Measures.Select(measure => new ProposalMeasureEdition(
            measure.Measure.Id, measure.Measure.UnitsPerJob, measure.Reported.Target, measure.Reported.Result))],
        year.Target?.Value,
        year.Result?.Value,
        year.Attainment.Percent?.Value,
        (year.Attainment as UnreportedAttainment)?.Reason,
        year.IsMet);

    private static StatedProposalEdition Stated(StatedProposal stated) => new(
        stated.Target,
        stated.Result,
        stated.AttainmentPercent,
        stated.InvestmentMillionKroner,
        stated.ByYear.Count == 0 ? null : [.. stated.ByYear.Select(year => new StatedYearEdition(year.Year, year.Target, year.Result))],
        stated.Note);
}
