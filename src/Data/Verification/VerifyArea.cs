using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>What stands about an area is what its measures give.</summary>
internal static class VerifyArea
{
    private const decimal ShareScale = 1_000_000m;

    /// <summary>Whether an area can be computed at all; tells what stands in the way.</summary>
    public static bool HasSoundForm(FileCheck check, AreaEdition area)
    {
        var at = $"areas/{area.Id}";
        var before = check.Found.Count;
        check.Holds($"{at}/attainment/method", ContractWord.Read<Method>(area.Attainment.Method) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/measures", area.Measures.Count > 0, VerificationTexts.NoMeasures);
        check.Holds($"{at}/measures", area.Attainment.Method != "single" || area.Measures.Count == 1, VerificationTexts.SingleHasOne);
        check.Holds($"{at}/measures", area.Measures.Select(measure => measure.Id).Distinct(StringComparer.Ordinal).Count() == area.Measures.Count, VerificationTexts.Twice);
        check.Holds($"{at}/judgement/colour", area.Judgement is null || ContractWord.Read<Colour>(area.Judgement.Colour) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/expectation/meetsTarget", area.Expectation is null || ContractWord.Read<ExpectedOutcome>(area.Expectation.MeetsTarget) is not null, VerificationTexts.UnknownWord);
        foreach (var measure in area.Measures)
        {
            var its = $"{at}/measures/{measure.Id}";
            check.Holds($"{its}/better", ContractWord.Read<Direction>(measure.Better) is not null, VerificationTexts.UnknownWord);
            check.Holds($"{its}/unit", ContractWord.Read<Unit>(measure.Unit) is not null, VerificationTexts.UnknownWord);
            check.Holds($"{its}/unitsPerJob", measure.UnitsPerJob > 0, VerificationTexts.NotPositive);
            check.Holds($"{its}/monthly", measure.Monthly is null or { Count: 12 }, VerificationTexts.TwelveMonths);
            check.Holds($"{its}/earlierTargets", measure.EarlierTargets is null or { Count: > 0 }, VerificationTexts.EmptyList);
        }

        VerifyAsPublished.Form(check, at, area.AsPublished);

        return check.Found.Count == before;
    }

    public static void Check(FileCheck check, AreaEdition says, RecomputedArea computed)
    {
        var at = $"areas/{says.Id}";
        var attainment = says.Attainment;
        check.Number($"{at}/attainment/percent", attainment.Percent, computed.Percent?.Value);
        check.Number($"{at}/attainment/share", attainment.Share, Share(computed.Share));
        check.Number($"{at}/attainment/result", attainment.Result, computed.Result?.Unrounded);
        check.Number($"{at}/attainment/target", attainment.Target, computed.Target.Unrounded);
        check.Holds($"{at}/attainment/missing", attainment.Missing is null == computed.Percent is not null, VerificationTexts.MissingReason);
        check.Word($"{at}/computedColour", says.ComputedColour, computed.ComputedColour);
        check.Word($"{at}/colour", says.Colour, computed.Colour);
        check.Holds($"{at}/judged", says.Judged == computed.IsJudged && says.Judged == says.Judgement is not null, VerificationTexts.JudgedReason);
        check.Number($"{at}/margin", says.Margin, computed.Margin?.Value);
        check.Number($"{at}/shortOfGreen", says.ShortOfGreen, computed.ShortOfGreen?.Value);
        check.Number($"{at}/spareOverGreen", says.SpareOverGreen, computed.SpareOverGreen?.Value);
        ProRata(check, at, says.ProRata, computed.ProRata);
        check.Holds($"{at}/original", says.Original is not null == says.Measures.Any(measure => measure.EarlierTargets is not null), VerificationTexts.WrongOriginal);
        check.Number($"{at}/original/percent", says.Original?.Percent, computed.Original?.Value);
        check.Word($"{at}/original/colour", says.Original?.Colour, computed.OriginalColour);
        check.Number($"{at}/asPublished/percent", says.AsPublished?.Percent, computed.AsPublished?.Value);
        check.Word($"{at}/asPublished/colour", says.AsPublished?.Colour, computed.AsPublishedColour);
        foreach (var (measure, again) in says.Measures.Zip(computed.Measures))
        {
            var its = $"{at}/measures/{measure.Id}";
            check.Number($"{its}/percent", measure.Percent, again.Percent?.Value);
            check.Number($"{its}/monthlyTarget", measure.MonthlyTarget, again.MonthlyTarget?.Value);
            ProRata(check, its, measure.ProRata, again.ProRata);
            check.Holds($"{its}/missing", measure.Missing is null == measure.Result is not null, VerificationTexts.MissingReason);
        }
    }

    private static void ProRata(FileCheck check, string at, ProRataEdition? says, RecomputedProRata? computed)
    {
        check.Number($"{at}/proRata/target", says?.Target, computed?.Target.Value);
        check.Number($"{at}/proRata/percent", says?.Percent, computed?.Percent?.Value);
    }

    private static decimal? Share(decimal? share) => share is { } known ? decimal.Round(known * ShareScale, MidpointRounding.ToEven) / ShareScale : null;
}
