using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>What is proposed to become permanent is what the measures of the yearly reports give.</summary>
internal static class VerifyPermanence
{
    /// <returns>The differences the proposal must tell; none where nothing is proposed.</returns>
    /// <exception cref="ArithmeticException">The numbers are too large, or a method divides by 0.</exception>
    public static IReadOnlyList<ExpectedDifference> Check(FileCheck check, ReportEdition report, IReadOnlyList<ReportEdition> reports)
    {
        if (report.Permanence is not { } permanence)
        {
            return [];
        }

        check.Word("permanence", report.Kind, ContractWord.Of(ReportKind.Annual));
        check.Holds("permanence/proposals", permanence.Proposals.Select(row => row.Area).Distinct(StringComparer.Ordinal).Count() == permanence.Proposals.Count, VerificationTexts.Twice);
        var rows = new List<RecomputedProposal>();
        foreach (var row in permanence.Proposals.Where(row => VerifyProposal.HasSoundForm(check, row, report)))
        {
            var again = RecomputeProposal.From(report, row, reports);
            VerifyProposal.Check(check, again);
            VerifyReport.CheckFigures(check, report.Figures, again.Figures);
            rows.Add(again);
        }

        if (rows.Count < permanence.Proposals.Count)
        {
            return [];
        }

        var totals = RecomputePermanence.Totals(report.Report, rows);
        Totals(check, permanence.Totals, totals);
        VerifyReport.CheckFigures(check, report.Figures, totals.Values);
        return [.. RecomputePermanence.Differences(permanence.Stated, totals, rows)];
    }

    private static void Totals(FileCheck check, PermanenceTotalsEdition says, IReadOnlyDictionary<string, ExpectedFigure> totals)
    {
        foreach (var (name, number) in new (string, decimal?)[]
                 {
                     ("proposals", says.Proposals),
                     ("models", says.Models),
                     ("investmentMillionKroner", says.InvestmentMillionKroner),
                     ("eligible", says.Eligible),
                     ("metEachYear", says.MetEachYear),
                 })
        {
            check.Number($"permanence/totals/{name}", number, totals.GetValueOrDefault(name)?.Value);
        }
    }
}
