using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>reports/r/x.json</c> with <c>reports/r/x.md</c> → <see cref="AreaReport"/>.</summary>
internal static class ReadAreaReport
{
    /// <param name="file">The JSON file.</param>
    /// <param name="year">The report's year, by which its measures are defined; absent where the report cannot be read.</param>
    /// <param name="areas">Every area that could be read, by id.</param>
    /// <param name="areaIds">Every area that has a file, readable or not: a broken area is not an unknown one.</param>
    /// <param name="room">The files and the findings.</param>
    public static AreaReport? From(
        string file, int? year, IReadOnlyDictionary<string, Area> areas, IReadOnlySet<string> areaIds, ReadingRoom room)
    {
        var spec = room.Read<AreaReportSpec>(file);
        if (spec is null)
        {
            return null;
        }

        // A slip in either name is told once; reading goes on by the file's name.
        var id = Path.GetFileNameWithoutExtension(file);
        room.IdIsFileName(spec, "area", spec.Area, id);
        if (!areas.TryGetValue(id, out var area))
        {
            if (!areaIds.Contains(id) && spec.Area == id)
            {
                room.Findings.Add(FormFindings.UnknownArea(room.Map.Locate(file, "/area"), id, Nearest.To(id, areaIds)));
            }

            return null;
        }

        return new AreaReport(
            area,
            spec.Number,
            spec.Source,
            spec.Placement ?? [],
            spec.InvestmentMillionKroner,
            spec.FullYearPersons,
            [.. spec.Measures.Select(measure => Measure(measure, area, year, room)).OfType<MeasureReport>()
                .OrderBy(measure => area.Measures.ToList().FindIndex(known => known.Id == measure.Measure.Id))],
            Stated(spec.Stated),
            spec.Judgement is { } judged ? new Judgement(judged.Colour, judged.Reason, judged.By, judged.Origin) : null,
            spec.Outlook is { } outlook ? new Outlook(outlook.MeetsTargetIn, outlook.Actions, outlook.Origin) : null,
            spec.Recommendation is { } advice ? new Recommendation(advice.Decision, advice.Reason, advice.Origin) : null,
            ReadDecisions.From(spec.Observations),
            ReadSections.Area(room.ReadMarkdown(Path.ChangeExtension(file, ".md")), room),
            spec.Origin)
        {
            Expectation = spec.Expectation is { } expected ? new Expectation(expected.MeetsTarget, expected.Reason, expected.Origin) : null,
            Challenges = spec.Challenges ?? [],
        };
    }

    private static MeasureReport? Measure(MeasureReportSpec spec, Area area, int? year, ReadingRoom room)
    {
        var measure = area.Measures.FirstOrDefault(defined => defined.Id == spec.Id);
        if (measure is null)
        {
            if (!room.IsBroken(area.Origin.File))
            {
                room.Findings.Add(FormFindings.UnknownMeasure(
                    room.Map.Locate(spec.Origin.File, $"{spec.Origin.Pointer}/id"), spec.Id, area.Id, Nearest.To(spec.Id, area.Measures.Select(known => known.Id))));
            }

            return null;
        }

        return new MeasureReport(
            year is { } known ? measure.InYear(known) : measure,
            spec.Target,
            spec.Result,
            spec.Missing is { } missing ? new MissingResult(missing.Reason) : null,
            spec.Monthly ?? [],
            spec.Provisional?.Reason,
            spec.TargetBasis is { } basis ? Basis(basis) : null,
            spec.Reading,
            spec.Origin)
        {
            TargetChanges = [.. (spec.TargetChanges ?? []).Select(change =>
                new TargetChange(change.Date, change.From, change.To, change.Reason, ReadDecisions.One(change.Decision), change.Origin))],
        };
    }

    private static TargetBasis Basis(TargetBasisSpec spec) => new(
        spec.LastYear,
        spec.BusinessCase,
        spec.CarriedOver,
        [.. (spec.Other ?? []).Select(other => new TargetAdjustment(other.Reason, other.Amount))]);

    private static StatedAssessment? Stated(StatedAssessmentSpec? spec) => spec is null ? null : new StatedAssessment(
        spec.Name, spec.AttainmentPercent, spec.Colour, spec.InvestmentMillionKroner, spec.FullYearPersons, spec.Note, spec.Origin);
}
