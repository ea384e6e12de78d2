using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>A proposal's figures from the measures of the yearly reports, without a look at what the row itself says they are.</summary>
internal static class RecomputeProposal
{
    private const string Mean = "mean";
    private const string Annual = "annual";
    private const string FiguresOnly = "figuresOnly";

    /// <param name="report">The report that proposes.</param>
    /// <param name="row">The row: which area, measures, years and models.</param>
    /// <param name="reports">Every report of the site.</param>
    /// <exception cref="ArithmeticException">The numbers are too large, or a method divides by 0.</exception>
    public static RecomputedProposal From(ReportEdition report, ProposalEdition row, IReadOnlyList<ReportEdition> reports)
    {
        var address = $"{report.Report}/permanence/{row.Area}";
        var years = row.Years.Select(year => Year(report, row, year.Year, reports)).ToList();
        var target = Over("target", year => year.Target);
        var result = Over("result", year => year.Result);
        var own = row.Models.Count > 0 && row.Models.All(model => model.InvestmentMillionKroner is not null);
        var investment = own ? row.Models.Sum(model => model.InvestmentMillionKroner) : row.Stated?.InvestmentMillionKroner;
        return new RecomputedProposal(
            row,
            years,
            target,
            result,
            target is null ? null : RecomputeMeasure.Percent($"{address}/attainment", RecomputeMeasure.Share(result?.Unrounded, target.Unrounded, row.Better), report.Rule.GreenFromPercent),
            investment is { } amount ? new ExpectedFigure($"{address}/investmentMillionKroner", amount, RoundingRule.Exact, ExpectedFigure.MillionKroner) : null,
            own);

        ExpectedFigure? Over(string name, Func<RecomputedProposalYear, ExpectedFigure?> number)
        {
            if (years.Any(year => number(year) is null))
            {
                return null;
            }

            var all = years.Sum(year => number(year)!.Unrounded);
            return Figure(row, $"{address}/{name}", row.OverYears == Mean ? all / years.Count : all);
        }
    }

    private static RecomputedProposalYear Year(ReportEdition report, ProposalEdition row, int year, IReadOnlyList<ReportEdition> reports)
    {
        var (found, area) = reports
            .Where(other => other.Year == year && other.Kind is Annual or FiguresOnly)
            .OrderBy(other => other.Kind == Annual ? 0 : 1)
            .SelectMany(other => other.Areas.Where(known => known.Id == row.Area).Select(known => (other, known)))
            .FirstOrDefault();
        var measures = area?.Measures.Where(measure => row.Measures.Contains(measure.Id, StringComparer.Ordinal)).ToList() ?? [];
        if (measures.Count < row.Measures.Count || measures.Count == 0)
        {
            return new RecomputedProposalYear(found?.Report, [], null, null, null);
        }

        var address = FormattableString.Invariant($"{report.Report}/permanence/{row.Area}/years/{year}");
        var isConverted = area!.Attainment.Method == "converted";
        var target = Figure(row, $"{address}/target", measures.Sum(measure => Counted(measure, measure.Target)));
        var result = measures.All(measure => measure.Result is not null)
            ? Figure(row, $"{address}/result", measures.Sum(measure => Counted(measure, measure.Result!.Value)))
            : null;
        return new RecomputedProposalYear(
            found.Report,
            measures,
            target,
            result,
            RecomputeMeasure.Percent($"{address}/attainment", RecomputeMeasure.Share(result?.Unrounded, target.Unrounded, row.Better), report.Rule.GreenFromPercent));

        decimal Counted(MeasureEdition measure, decimal number) => isConverted ? number / measure.UnitsPerJob : number;
    }

    /// <summary>Counts are whole, means and shares keep a decimal; a printed mean may have left its decimal out.</summary>
    private static ExpectedFigure Figure(ProposalEdition row, string address, decimal number) => new(
        address,
        number,
        (row.Unit, row.OverYears) switch
        {
            (ExpectedFigure.MillionKroner, _) => RoundingRule.TenthHalfUp,
            (ExpectedFigure.Percent, _) or (_, Mean) => RoundingRule.TenthHalfDown,
            _ => RoundingRule.WholeHalfDown,
        },
        row.Unit)
    { LeastPrinted = row.OverYears == Mean ? 0 : null };
}
