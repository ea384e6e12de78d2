using System.Globalization;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>What was first published can be computed with, and corrections lead from it to what is said now.</summary>
internal static class VerifyAsPublished
{
    public static void Form(FileCheck check, string area, AsPublishedEdition? then)
    {
        if (then is null)
        {
            return;
        }

        var at = $"{area}/asPublished";
        check.Holds($"{at}/method", ContractWord.Read<Method>(then.Method) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/measures", then.Measures.Count > 0, VerificationTexts.NoMeasures);
        check.Holds($"{at}/judgedColour", then.JudgedColour is null || ContractWord.Read<Colour>(then.JudgedColour) is not null, VerificationTexts.UnknownWord);
        foreach (var measure in then.Measures)
        {
            check.Holds($"{at}/measures/{measure.Id}/better", ContractWord.Read<Direction>(measure.Better) is not null, VerificationTexts.UnknownWord);
            check.Holds($"{at}/measures/{measure.Id}/unit", ContractWord.Read<Unit>(measure.Unit) is not null, VerificationTexts.UnknownWord);
            check.Holds($"{at}/measures/{measure.Id}/unitsPerJob", measure.UnitsPerJob > 0, VerificationTexts.NotPositive);
        }
    }

    /// <summary>Nothing that was published is another number now without a correction that says so.</summary>
    public static void Corrections(FileCheck check, ReportEdition report, AreaEdition area)
    {
        foreach (var (then, now) in from published in area.AsPublished?.Measures ?? []
                                    join measure in area.Measures on published.Id equals measure.Id
                                    select (published, measure))
        {
            var address = $"{report.Report}/{area.Id}/measures/{now.Id}";
            Accounted("target", then.Target, now.Target);
            Accounted("result", then.Result, now.Result);
            Accounted("unitsPerJob", then.UnitsPerJob, now.UnitsPerJob);

            void Accounted(string name, decimal? published, decimal? present) => check.Holds(
                $"areas/{area.Id}/asPublished/measures/{now.Id}/{name}",
                published == present || IsChain([.. report.Corrections.Where(made => made.Subject == $"{address}/{name}")], Text(published), Text(present)),
                VerificationTexts.NoCorrection);
        }
    }

    /// <summary>The receipt was read from the same published numbers. They stand in no other receipt, so nothing else would tell.</summary>
    public static void Inputs(FileCheck check, ReportEdition report, AreaEdition area)
    {
        var address = $"{report.Report}/{area.Id}/asPublished/attainment";
        if (area.AsPublished is not { } then || !report.Figures.TryGetValue(address, out var figure))
        {
            return;
        }

        Read($"{report.Report}/rule/greenFromPercent", then.GreenFromPercent);
        foreach (var measure in then.Measures)
        {
            Read($"{report.Report}/{area.Id}/measures/{measure.Id}/target", measure.Target);
            Read($"{report.Report}/{area.Id}/measures/{measure.Id}/result", measure.Result);
        }

        void Read(string fact, decimal? number) => check.Number(
            $"figures/{address}/receipt/inputs/{fact}",
            figure.Receipt.Inputs.FirstOrDefault(input => input.Pointer.EndsWith($"/facts/{fact.Replace("/", "~1", StringComparison.Ordinal)}", StringComparison.Ordinal))?.Value,
            number);
    }

    private static bool IsChain(IReadOnlyList<CorrectionEdition> made, string from, string to) =>
        made.Any(correction => correction.From == from) && made.Count > 0 && made[^1].To == to;

    private static string Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "missing";
}
