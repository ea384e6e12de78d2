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
            var reported = context.Record.Reports
                .Where(report => report.Year == year && report.Kind != ReportKind.HalfYear)
                .OrderBy(report => report.Kind == ReportKind.Annual ? 0 : 1)
                .SelectMany(report => report.Areas.Where(known => known.Area.Id == row.AreaId).Select(known => new AreaInReport(report, known)))
                .FirstOrDefault();
            if (reported is null)
            {
                yield return Finding.Error(
                    "IM0235", PlaceOf(at), $"Der er ingen rapport om {year} med tal for «{area.Name}», så årene kan ikke lægges sammen. Ret året, eller tilføj tallene under reports/.");
                continue;
            }

            // An annual report that leaves out what it is to hold is told of that already.
            var mayBeLeftOut = area.Measures.Where(measure => reported.Report.Kind == ReportKind.FiguresOnly || !measure.IsMeasuredIn(year));
            foreach (var measure in mayBeLeftOut.Where(measure => row.Measures.Contains(measure.Id) && reported.Area.Measures.All(known => known.Measure.Id != measure.Id)))
            {
                yield return Finding.Error(
                    "IM0235", PlaceOf(at), $"Tallene for «{area.Name}» i {year} har ikke målepunktet «{measure.Name}» ({measure.Id}). Tilføj det, eller tag det ud af forslaget.");
            }
        }

        Place PlaceOf(int at) => context.PlaceOf(row.Origin.At($"years/{at}"));
    }

    private static IEnumerable<Finding> Stated(PermanenceProposal row, RuleContext context) =>
        (row.Stated?.ByYear ?? [])
            .Where(stated => IsAgain(stated, row) || !row.Years.Contains(stated.Year))
            .Select(stated => Finding.Error(
                "IM0236",
                context.PlaceOf(stated.Origin.At("year")),
                IsAgain(stated, row)
                    ? $"{stated.Year} står to gange i «byYear». Behold det ene."
                    : $"«byYear» har tal for {stated.Year}, men forslaget bygger på {string.Join(" og ", row.Years)}. Ret året."));

    private static bool IsAgain(StatedYear stated, PermanenceProposal row) =>
        row.Stated!.ByYear.TakeWhile(earlier => !ReferenceEquals(earlier, stated)).Any(earlier => earlier.Year == stated.Year);
}
