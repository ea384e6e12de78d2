using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>Ladders, prices and business cases are what their own steps, assumptions and periods give.</summary>
internal static class VerifyEconomy
{
    public static IReadOnlyList<Discrepancy> In(EconomyEdition economy)
    {
        var check = new FileCheck(ReadPublishedData.EconomyFile);
        check.Holds("ladders", IsDistinct(economy.Ladders.Select(ladder => ladder.From)), VerificationTexts.Twice);
        check.Holds("prices", IsDistinct(economy.Prices.Select(price => price.Id)), VerificationTexts.Twice);
        check.Holds("businessCases", IsDistinct(economy.BusinessCases.Select(made => made.Model)), VerificationTexts.Twice);
        var expected = new List<ExpectedFigure>();
        foreach (var ladder in economy.Ladders)
        {
            var at = FormattableString.Invariant($"ladders/{ladder.From}");
            if (RecomputeRefund.Rises(ladder))
            {
                check.Compute(at, () => Ladder(check, at, ladder, expected));
            }
            else
            {
                check.Tell(at, VerificationTexts.StepsDoNotRise);
            }
        }

        expected.AddRange(economy.Prices.Select(price => new ExpectedFigure($"economy/prices/{price.Id}", price.Kroner, RoundingRule.Exact, ExpectedFigure.Kroner)));
        var differences = new List<ExpectedDifference>();
        foreach (var made in economy.BusinessCases)
        {
            check.Compute($"businessCases/{made.Model}", () => differences.AddRange(VerifyBusinessCase.Check(check, made, expected)));
        }

        check.Compute("differences", () => VerifyDifferences.Check(check, economy.Differences, differences));
        check.Compute("figures", () => VerifyReport.CheckFigures(check, economy.Figures, expected));
        var known = expected.Select(figure => figure.Address).ToHashSet(StringComparer.Ordinal);
        foreach (var address in economy.Figures.Keys.Where(address => !known.Contains(address)))
        {
            check.Tell($"figures/{address}", VerificationTexts.NobodysFigure);
        }

        return check.Found;
    }

    private static void Ladder(FileCheck check, string at, LadderEdition ladder, List<ExpectedFigure> expected)
    {
        expected.AddRange(RecomputeLadder.From(ladder));
        for (var index = 0; index < ladder.Steps.Count; index++)
        {
            check.Number(FormattableString.Invariant($"{at}/steps/{index + 1}/refundPercent"), ladder.Steps[index].RefundPercent, 100 - ladder.Steps[index].MunicipalSharePercent);
        }

        foreach (var spell in ladder.Spells)
        {
            var its = FormattableString.Invariant($"{at}/spells/{spell.Weeks}");
            var again = RecomputeLadder.Spell(ladder, spell.Weeks);
            check.Number($"{its}/municipalKroner", spell.MunicipalKroner, again.Municipal.Value);
            check.Number($"{its}/municipalSharePercent", spell.MunicipalSharePercent, again.Share.Value);
            check.Number($"{its}/lastWeekKroner", spell.LastWeekKroner, again.LastWeek.Value);
        }

        check.Number($"{at}/averageMunicipalSharePercent", ladder.AverageMunicipalSharePercent, RecomputeLadder.Average(ladder).Value);
    }

    private static bool IsDistinct<T>(IEnumerable<T> ids) => ids.GroupBy(id => id).All(same => same.Count() == 1);
}
