using System.Globalization;
using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>A computed report → its edition.</summary>
internal static class MakeReportEdition
{
    private const decimal ShareScale = 1_000_000m;

    public static ReportEdition From(ComputedReport report, FileDigests files) => new(
        report.Reported.Id,
        ContractWord.Of(report.Reported.Kind),
        report.Reported.Year,
        report.Reported.Title,
        new RuleEdition(report.Reported.Rule.GreenFromPercent, "halfDown"),
        Totals(report.Totals),
        Stated(report.Reported.Stated),
        [.. report.Areas.Select(Area)],
        [.. report.Departments.Select(Department)],
        [.. report.Differences.Select(MakeDifferenceEdition.From)],
        [.. report.Sensitivity.Select(row => new SensitivityEdition(row.Threshold, row.Green.Value))],
        report.Permanence is { } permanence ? MakePermanenceEdition.From(permanence) : null,
        [.. report.Reported.Corrections.Select(made => new CorrectionEdition(IsoDate(made.Date), made.Subject, made.From, made.To, made.Reason))],
        MakeFigureEdition.All(report.Figures, files),
        report.Reported.Kind == ReportKind.Annual ? MakeReportEconomyEdition.From(report.Economy) : null);

    /// <summary>A date as programs read it.</summary>
    public static string IsoDate(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static TotalsEdition Totals(ComputedTotals totals) => totals.Expected is { } expected
        ? new TotalsEdition(totals.Areas.Value, null, null, null, null, null, null, null, null)
        {
            ExpectedMet = expected.Met.Value,
            ExpectedNotMet = expected.NotMet.Value,
            ExpectedUncertain = expected.Uncertain.Value,
        }
        : new(
            totals.Areas.Value,
            totals.Models.Value,
            totals.Investment?.Value,
            totals.FullYearPersons?.Value,
            totals.Green.Value,
            totals.Yellow.Value,
            totals.Red.Value,
            totals.NotAssessed.Value,
        totals.Judged.Value);

    private static DepartmentEdition Department(ComputedDepartment department) => new(
        department.Department.Id,
        department.Count.Value,
        department.Green.Value,
        department.Yellow.Value,
        department.Red.Value,
        department.NotAssessed.Value,
        department.Investment?.Value,
        department.FullYearPersons?.Value);

    private static SortedDictionary<string, decimal> Stated(StatedTotals? stated)
    {
        var known = new SortedDictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var (name, number) in new[]
                 {
                     ("areas", stated?.Areas),
                     ("models", stated?.Models),
                     ("investmentMillionKroner", stated?.InvestmentMillionKroner),
                     ("fullYearPersons", stated?.FullYearPersons),
                     ("green", stated?.Green),
                     ("yellow", stated?.Yellow),
                     ("red", stated?.Red),
                 })
        {
            if (number is { } printed)
            {
                known.Add(name, printed);
            }
        }

        return known;
    }

    private static AreaEdition Area(ComputedArea area) => new(
        area.Reported.Number,
        area.Area.Id,
        area.Area.Name,
        area.Area.Departments,
        area.Reported.Placement,
        area.Reported.InvestmentMillionKroner,
        area.Reported.FullYearPersons,
        Attainment(area),
        Word(area.Assessment.Computed),
        Word(area.Assessment.Colour),
        area.Assessment.IsJudged,
        area.Assessment is { IsJudged: true, Judgement: { } judged } ? new JudgementEdition(Word(judged.Colour)!, judged.Reason, judged.By) : null,
        area.Reported.Outlook is { } outlook ? new OutlookEdition(outlook.MeetsTargetIn, outlook.Actions) : null,
        area.Reported.Recommendation is { } given ? new RecommendationEdition(ContractWord.Of(given.Decision), given.Reason) : null,
        area.Margin?.Value,
        area.ShortOfGreen?.Value,
        area.SpareOverGreen?.Value,
        area.Reported.Stated is { } stated ? StatedBy(stated) : null,
        [.. area.Measures.Select(Measure)],
        area.Original is { } original ? new OriginalEdition(original.Attainment.Percent?.Value, Word(original.Assessment.Colour)) : null,
        area.Then is { Attainment: not null } then ? AsPublished(then) : null)
    {
        ProRata = ProRata(area.ProRata),
        Expectation = area.Reported.Expectation is { } expected ? new ExpectationEdition(ContractWord.Of(expected.MeetsTarget), expected.Reason) : null,
        Challenges = area.Reported.Challenges.Count > 0 ? area.Reported.Challenges : null,
    };

    private static AsPublishedEdition AsPublished(AsPublished then) => new(
        IsoDate(then.Date),
        ContractWord.Of(then.Method!.Value),
        then.GreenFromPercent,
        then.MeetsTargetIn,
        Word(then.Assessment.Judgement?.Colour),
        then.Attainment!.Percent?.Value,
        Word(then.Assessment.Colour),
        [.. then.Measures.Select(measure => new PublishedMeasureEdition(
            measure.Measure.Id, ContractWord.Of(measure.Measure.Unit), ContractWord.Of(measure.Measure.Better), measure.Measure.UnitsPerJob, measure.Target, measure.Result))]);

    private static StatedAreaEdition StatedBy(StatedAssessment stated) =>
        new(stated.AttainmentPercent, Word(stated.Colour), stated.InvestmentMillionKroner, stated.FullYearPersons);

    /// <summary>A colour as programs read it; none where there is none.</summary>
    public static string? Word(Colour? colour) => colour is { } known ? ContractWord.Of(known) : null;

    private static AttainmentEdition Attainment(ComputedArea area) => new(
        area.Attainment.Percent?.Value,
        area.Attainment is ReportedAttainment reported ? decimal.Round(reported.Share * ShareScale, MidpointRounding.ToEven) / ShareScale : null,
        area.Result?.Unrounded,
        area.Target.Unrounded,
        ContractWord.Of(area.Area.Method),
        (area.Attainment as UnreportedAttainment)?.Reason);

    private static MeasureEdition Measure(ComputedMeasure measure) => new(
        measure.Measure.Id,
        measure.Measure.Name,
        ContractWord.Of(measure.Measure.Unit),
        ContractWord.Of(measure.Measure.Better),
        measure.Measure.UnitsPerJob,
        measure.Reported.Target,
        measure.Reported.Result,
        measure.Attainment.Percent?.Value,
        measure.Reported.Missing?.Reason,
        measure.Reported.ProvisionalReason,
        measure.Reported.Reading,
        measure.MonthlyTarget?.Value,
        measure.Reported.Monthly.Count == 0 ? null : measure.Reported.Monthly,
        measure.EarlierTargets.Count == 0 ? null : [.. measure.EarlierTargets.Select(target => target.Value)])
    {
        ProRata = ProRata(measure.ProRata),
    };

    private static ProRataEdition? ProRata(ProRata? proRata) =>
        proRata is { } known ? new ProRataEdition(known.Target.Value, known.Attainment.Percent?.Value) : null;
}
