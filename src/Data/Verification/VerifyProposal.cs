using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>A row of the proposal says what was computed again.</summary>
internal static class VerifyProposal
{
    /// <summary>Whether a row can be computed at all, and is about an area as its report knows it; tells what stands in the way.</summary>
    public static bool HasSoundForm(FileCheck check, ProposalEdition row, ReportEdition report)
    {
        var at = At(row);
        var before = check.Found.Count;
        check.Holds($"{at}/measures", row.Measures.Count > 0 && Distinct(row.Measures), VerificationTexts.NoMeasures);
        check.Holds($"{at}/models", Distinct(row.Models.Select(model => model.Id)), VerificationTexts.Twice);
        check.Holds($"{at}/years", row.Years.Count > 0 && row.Years.Select(year => year.Year).Distinct().Count() == row.Years.Count, VerificationTexts.Twice);
        check.Holds($"{at}/stated/byYear", StatedYears(row).All(year => row.Years.Any(known => known.Year == year)) && StatedYears(row).Distinct().Count() == StatedYears(row).Count, VerificationTexts.UnknownYear);
        check.Holds($"{at}/overYears", ContractWord.Read<YearsRule>(row.OverYears) is not null, VerificationTexts.UnknownWord);
        foreach (var model in row.Models)
        {
            check.Holds($"{at}/models/{model.Id}/state", ContractWord.Read<ModelState>(model.State) is not null, VerificationTexts.UnknownWord);
        }

        check.Holds($"{at}/method", ContractWord.Read<Method>(row.Method) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/unit", ContractWord.Read<Unit>(row.Unit) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/better", ContractWord.Read<Direction>(row.Better) is not null, VerificationTexts.UnknownWord);
        if (report.Areas.FirstOrDefault(area => area.Id == row.Area) is { Measures.Count: > 0 } known)
        {
            var first = known.Measures.FirstOrDefault(measure => row.Measures.Count > 0 && measure.Id == row.Measures[0]);
            check.Word($"{at}/name", row.Name, known.Name);
            check.Word($"{at}/method", row.Method, known.Attainment.Method);
            check.Word($"{at}/unit", row.Unit, first?.Unit ?? row.Unit);
            check.Word($"{at}/better", row.Better, first?.Better ?? row.Better);
        }

        return check.Found.Count == before;
    }

    public static void Check(FileCheck check, RecomputedProposal again)
    {
        var row = again.Says;
        var at = At(row);
        check.Number($"{at}/target", row.Target, again.Target?.Value);
        check.Number($"{at}/result", row.Result, again.Result?.Value);
        check.Number($"{at}/percent", row.Percent, again.Percent?.Value);
        check.Holds($"{at}/missing", row.Missing is null == again.Percent is not null, VerificationTexts.MissingReason);
        check.Word($"{at}/eligible", Word(row.Eligible), Word(again.IsEligible));
        check.Number($"{at}/investmentMillionKroner", row.InvestmentMillionKroner, again.Investment?.Value);
        foreach (var (says, year) in row.Years.Zip(again.Years))
        {
            Year(check, FormattableString.Invariant($"{at}/years/{says.Year}"), says, year);
        }
    }

    private static void Year(FileCheck check, string at, ProposalYearEdition says, RecomputedProposalYear again)
    {
        check.Word($"{at}/report", says.Report, again.Report);
        check.Number($"{at}/target", says.Target, again.Target?.Value);
        check.Number($"{at}/result", says.Result, again.Result?.Value);
        check.Number($"{at}/percent", says.Percent, again.Percent?.Value);
        check.Holds($"{at}/missing", says.Missing is null == again.Percent is not null, VerificationTexts.MissingReason);
        check.Word($"{at}/met", Word(says.Met), Word(again.IsMet));
        check.Number($"{at}/measures/length", says.Measures.Count, again.Measures.Count);
        foreach (var (measure, reported) in says.Measures.Zip(again.Measures))
        {
            check.Word($"{at}/measures/{reported.Id}/id", measure.Id, reported.Id);
            check.Number($"{at}/measures/{reported.Id}/unitsPerJob", measure.UnitsPerJob, reported.UnitsPerJob);
            check.Number($"{at}/measures/{reported.Id}/target", measure.Target, reported.Target);
            check.Number($"{at}/measures/{reported.Id}/result", measure.Result, reported.Result);
        }
    }

    private static string At(ProposalEdition row) => $"permanence/proposals/{row.Area}";

    private static List<int> StatedYears(ProposalEdition row) => [.. (row.Stated?.ByYear ?? []).Select(year => year.Year)];

    private static bool Distinct(IEnumerable<string> ids) => ids.GroupBy(id => id, StringComparer.Ordinal).All(same => same.Count() == 1);

    private static string? Word(bool? truth) => truth switch { true => "true", false => "false", null => null };
}
