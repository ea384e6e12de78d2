using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>An area over the years → its edition.</summary>
internal static class MakeAreaEdition
{
    public static AreaOverYearsEdition From(AreaOverYears over, ComputedRecord record) => new(
        over.Area.Id,
        over.Area.Name,
        over.Area.Departments,
        ContractWord.Of(over.Area.Method),
        [.. over.Area.Measures.Select(Definition)],
        [.. over.Years.Select(year => Year(year, record.Said.Publisher.Url))],
        [.. over.Moves.Select(Goalpost)],
        [.. over.Area.Models.Select(model => Model(model, over.Area, record.Said.Reports))],
        MakeFigureEdition.All(over.Figures, record.Said.Files));

    private static DefinitionEdition Definition(Measure measure) => new(
        measure.Id,
        measure.Name,
        ContractWord.Of(measure.Unit),
        ContractWord.Of(measure.Better),
        measure.UnitsPerJob,
        ContractWord.Of(measure.OverYears),
        measure.From,
        measure.Until,
        [.. measure.Earlier.Select(earlier => new EarlierDefinitionEdition(earlier.Until, earlier.Name, earlier.UnitsPerJob, earlier.Reason, Decision(earlier.Decision)))]);

    private static AreaYearEdition Year(AreaYear year, string url)
    {
        var (report, area) = (year.Report.Reported, year.Area);
        return new AreaYearEdition(
            report.Id,
            report.Year,
            ContractWord.Of(report.Kind),
            year.IsDraft,
            year.IsBreak,
            $"{url}/{report.Id}/{area.Area.Id}/",
            area.Attainment.Percent?.Value,
            area.Result?.Unrounded,
            area.Target.Unrounded,
            MakeReportEdition.Word(area.Assessment.Colour),
            area.Investment?.Value,
            area.FullYearPersons?.Value,
            area.Original?.Attainment.Percent?.Value,
            area.Then?.Attainment?.Percent?.Value,
            [.. area.Measures.Select(measure => new MeasureYearEdition(
                measure.Measure.Id,
                measure.Measure.Name,
                measure.Measure.UnitsPerJob,
                measure.Target.Value,
                measure.Result?.Value,
                measure.Attainment.Percent?.Value,
                measure.EarlierTargets.Count == 0 ? null : [.. measure.EarlierTargets.Select(target => target.Value)]))]);
    }

    private static GoalpostEdition Goalpost(GoalpostMove move) => new(
        ContractWord.Of(move.Kind),
        move.Year,
        move.Report?.Id,
        move.Measure?.Id,
        move.From?.Text,
        move.To?.Text,
        move.Date is { } date ? MakeReportEdition.IsoDate(date) : null,
        move.Reason,
        Decision(move.Decision));

    private static ModelEdition Model(InvestmentModel model, Area area, IReadOnlyList<Report> reports) => new(
        model.Id,
        model.Name,
        model.Adopted,
        model.ExpandedIn,
        ContractWord.Of(model.State),
        model.StateSince,
        [.. reports.Where(report => report.Proposes(area.Id, model.Id)).Select(report => report.Id)],
        [.. model.Investment.Select(period => new InvestmentPeriodEdition(period.From, period.To, period.MillionKroner))],
        [.. model.Decisions.Select(decision => Decision(decision)!)]);

    private static DecisionEdition? Decision(Decision? decision) => decision is { } made
        ? new DecisionEdition(made.Date is { } date ? MakeReportEdition.IsoDate(date) : null, made.Body, made.Text, made.Url)
        : null;
}
