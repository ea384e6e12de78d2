using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>A report's percentages, colours, totals and differences are those its own measures and stated figures give.</summary>
internal static class VerifyReport
{
    /// <param name="published">The report.</param>
    /// <param name="reports">Every report of the site: proposals rest on those of several years.</param>
    public static IReadOnlyList<Discrepancy> In(PublishedReport published, IReadOnlyList<PublishedReport> reports)
    {
        var report = published.Report;
        var check = new FileCheck(published.File);
        check.Word("report", ReadPublishedData.FileOf(report.Report), published.File);
        check.Holds("kind", ContractWord.Read<ReportKind>(report.Kind) is not null, VerificationTexts.UnknownWord);
        check.Word("rule/rounding", report.Rule.Rounding, ContractWord.Of(RoundingKind.HalfDown));
        check.Holds("areas", IsDistinct(report.Areas.Select(area => area.Id)), VerificationTexts.Twice);
        check.Holds("areas", IsAscending(report.Areas.Select(area => area.Number)), VerificationTexts.NotAscending);

        var areas = new List<(AreaEdition Says, RecomputedArea Computed)>();
        foreach (var area in report.Areas)
        {
            check.Compute($"areas/{area.Id}", () =>
            {
                if (VerifyArea.HasSoundForm(check, area))
                {
                    areas.Add((area, RecomputeArea.From(report, area)));
                }
            });
        }

        foreach (var (says, computed) in areas)
        {
            check.Compute($"areas/{says.Id}", () => VerifyArea.Check(check, says, computed));
            VerifyAsPublished.Corrections(check, report, says);
            VerifyAsPublished.Inputs(check, report, says);
            check.Compute($"areas/{says.Id}", () => CheckFigures(check, report.Figures, computed.Figures));
        }

        if (areas.Count == report.Areas.Count)
        {
            IReadOnlyList<ExpectedDifference> proposed = [];
            check.Compute("permanence", () => proposed = VerifyPermanence.Check(check, report, [.. reports.Select(other => other.Report)]));
            check.Compute("totals", () => VerifyTotals.Check(check, report, areas, proposed));
            check.Compute("departments", () => VerifyDepartments.Check(check, report, areas));
        }

        return check.Found;
    }

    /// <summary>The figures with receipts are those that were computed again, to the last digit.</summary>
    public static void CheckFigures(FileCheck check, IReadOnlyDictionary<string, FigureEdition> stands, IEnumerable<ExpectedFigure> expected)
    {
        foreach (var figure in expected)
        {
            var at = $"figures/{figure.Address}";
            if (!stands.TryGetValue(figure.Address, out var says))
            {
                check.Tell(at, VerificationTexts.FigureMissing);
                continue;
            }

            check.Number($"{at}/value", says.Value, figure.Value);
            check.Word($"{at}/unit", says.Unit, figure.Unit);
            check.Number($"{at}/receipt/unrounded", says.Receipt.Unrounded, figure.Unrounded);
            check.Word($"{at}/receipt/rounding", says.Receipt.Rounding, ContractWord.Of(figure.Rounding.Kind));
            check.Number($"{at}/receipt/decimals", says.Receipt.Decimals, figure.Rounding.Decimals);
            check.Number($"{at}/receipt/threshold/atLeast", says.Receipt.Threshold?.AtLeast, figure.AtLeast);
            check.Holds($"{at}/receipt/counted", (says.Receipt.Counted ?? []).SequenceEqual(figure.Counted ?? [], StringComparer.Ordinal), VerificationTexts.WrongCount);
            check.Number($"{at}/receipt/blank", says.Receipt.Blank, figure.Blank);
        }
    }

    private static bool IsDistinct(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).All(same => same.Count() == 1);

    /// <summary>Areas without a number come last.</summary>
    private static bool IsAscending(IEnumerable<int?> numbers)
    {
        var last = 0;
        var areNumbered = true;
        foreach (var number in numbers)
        {
            if (number is not null && (!areNumbered || number <= last))
            {
                return false;
            }

            areNumbered = number is not null;
            last = number ?? last;
        }

        return true;
    }
}
