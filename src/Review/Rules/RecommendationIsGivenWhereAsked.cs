using InvestmentModels.Computation;
using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Review.Rules;

/// <summary>
/// A report recommends what is to happen where the principles (2017, section 5A) ask for it: the target missed in two reports in a row,
/// the year has come from which the business case expects the effect, or five good years in a row.
/// </summary>
internal sealed class RecommendationIsGivenWhereAsked : IReviewRule
{
    private const int MissesInARow = 2;

    private const int GoodYearsInARow = 5;

    public IEnumerable<Finding> Check(ReviewContext context) =>
        from pair in context.AssessedAreas
        where pair.Area.Reported.Recommendation is null
        let why = Why(pair.Report, pair.Area, context.Record)
        where why is not null
        select Finding.Warning(
            "IM0304",
            context.PlaceOf(pair.Area.Reported.Origin),
            $"«{pair.Area.Area.Name}» mangler en anbefaling i «recommendation»: {why} Skriv, om indsatsen skal fortsætte, justeres, stoppe eller gøres permanent, og hvorfor.");

    private static string? Why(Report report, ComputedArea area, ComputedRecord record)
    {
        if (InARow(report, area, record, met: false) >= MissesInARow)
        {
            return "målet er ikke nået i to rapporter i træk.";
        }

        if (InARow(report, area, record, met: true) >= GoodYearsInARow)
        {
            return "målet er nået fem år i træk, og så bør det overvejes at gøre indsatsen permanent.";
        }

        var due = area.Area.Models.FirstOrDefault(model => model.EffectExpectedFrom == report.Year && model.IsActiveIn(report.Year));
        return due is null ? null : $"business casen for «{due.Name}» venter virkningen fra {report.Year}.";
    }

    /// <summary>How many assessed reports in a row, this one and those before it, ended the same way.</summary>
    private static int InARow(Report report, ComputedArea area, ComputedRecord record, bool met) => record
        .Before(report, area.Area.Id)
        .Where(earlier => earlier.Report.Reported.Kind == ReportKind.Annual)
        .Select(earlier => earlier.Area)
        .Prepend(area)
        .TakeWhile(known => known.Attainment.Percent?.Threshold?.Reached == met)
        .Count();
}
