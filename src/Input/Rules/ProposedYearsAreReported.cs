using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>For each year of a proposal a report holds the area and its measures, and figures are stated only for those years.</summary>
internal sealed class ProposedYearsAreReported : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var (_, row) in context.Proposals)
        {
            foreach (var finding in Unreported(row, context).Concat(Stated(row, context)))
            {
                yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Unreported(PermanenceProposal row, RuleContext context)
    {
        // What cannot be read is not missing, and an unknown area is told by another rule.
        var isBroken = context.BrokenFiles.Any(file => file.StartsWith(context.Map.Display("reports/"), StringComparison.Ordinal) || file == context.Map.Display($"areas/{row.AreaId}.json"));
        if (isBroken || context.Record.Areas.FirstOrDefault(known => known.Id == row.AreaId) is not { } area)
        {
            yield break;
        }

        for (var at = 0; at < row.Years.Count; at++)
        {
            var year = row.Years[at];
            var place = context.PlaceOf(row.Origin.At($"years/{at}"));
            var reported = context.Record.Reports
                .Where(report => report.Year == year && report.Kind != ReportKind.HalfYear)
                .OrderBy(report => report.Kind == ReportKind.Annual ? 0 : 1)
                .SelectMany(report => report.Areas.Where(known => known.Area.Id == row.AreaId).Select(known => (report.Kind, Area: known)))
                .FirstOrDefault();
            if (reported.Area is null)
            {
                yield return Finding.Error(
                    "IM0235", place, $"Der er ingen rapport om {year} med tal for «{area.Name}», så årene kan ikke lægges sammen. Ret året, eller tilføj tallene under reports/.");
                continue;
            }

            // An annual report that leaves out what it is to hold is told of that already.
            var mayBeLeftOut = area.Measures.Where(measure => reported.Kind == ReportKind.FiguresOnly || !measure.IsMeasuredIn(year));
            foreach (var measure in mayBeLeftOut.Where(measure => row.Measures.Contains(measure.Id) && reported.Area.Measures.All(known => known.Measure.Id != measure.Id)))
            {
                yield return Finding.Error(
                    "IM0235", place, $"Tallene for «{area.Name}» i {year} har ikke målepunktet «{measure.Name}» ({measure.Id}). Tilføj det, eller tag det ud af forslaget.");
            }
        }
    }

    private static IEnumerable<Finding> Stated(PermanenceProposal row, RuleContext context) =>
        (row.Stated?.ByYear ?? [])
            .Select((year, at) => (year, isAgain: row.Stated!.ByYear.Take(at).Any(earlier => earlier.Year == year.Year)))
            .Where(stated => stated.isAgain || !row.Years.Contains(stated.year.Year))
            .Select(stated => Finding.Error(
                "IM0236",
                context.PlaceOf(stated.year.Origin.At("year")),
                stated.isAgain
                    ? $"{stated.year.Year} står to gange i «byYear». Behold det ene."
                    : $"«byYear» har tal for {stated.year.Year}, men forslaget bygger på {string.Join(" og ", row.Years)}. Ret året."));
}
