using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>An area over the years says what the reports' own files say, year by year, and what moved between them.</summary>
internal static class VerifyAreaOverYears
{
    /// <summary>Half a year's result is held against a whole year's target there, so it is no year in the chain.</summary>
    private const string LeftOut = "halfYear";

    public static IReadOnlyList<Discrepancy> In(PublishedArea published, PublishedData data)
    {
        var (check, over) = (new FileCheck(published.File), published.Area);
        check.Word("area", ReadPublishedData.FileOfArea(over.Area), published.File);
        var known = Known(over.Area, data);
        check.Word("reports", string.Join(", ", over.Reports.Select(year => year.Report)), string.Join(", ", known.Select(pair => pair.Report.Report)));
        foreach (var says in over.Reports)
        {
            var at = known.FindIndex(pair => pair.Report.Report == says.Report);
            if (at < 0)
            {
                check.Tell($"reports/{says.Report}", VerificationTexts.NotInReport);
            }
            else
            {
                Year(check, says, known[at], data.Index?.Url);
                Definitions(check, over, known[at]);
                check.Word($"reports/{says.Report}/break", Word(says.Break), Word(at > 0 && CountsSomethingElse(over, known[at - 1], known[at])));
            }
        }

        Goalposts(check, over.Goalposts, RecomputeGoalposts.Of(over, known));
        Investments(check, over);
        return check.Found;
    }

    /// <summary>The reports that hold the area, in the index's order.</summary>
    private static List<(ReportEdition Report, AreaEdition Area)> Known(string areaId, PublishedData data)
    {
        var order = (data.Index?.Reports ?? []).Select(report => report.Id).ToList();
        return [.. data.Reports
            .Select(file => file.Report)
            .Where(report => report.Kind != LeftOut)
            .SelectMany(report => report.Areas.Where(area => area.Id == areaId).Select(area => (report, area)))
            .OrderBy(pair => order.IndexOf(pair.report.Report))];
    }

    private static void Year(FileCheck check, AreaYearEdition says, (ReportEdition Report, AreaEdition Area) known, string? url)
    {
        var at = $"reports/{says.Report}";
        var (report, area) = known;
        check.Number($"{at}/year", says.Year, report.Year);
        check.Word($"{at}/kind", says.Kind, report.Kind);
        check.Holds($"{at}/page", url is null || says.Page == $"{url}/{report.Report}/{area.Id}/", VerificationTexts.UnsafePath);
        check.Number($"{at}/percent", says.Percent, area.Attainment.Percent);
        check.Number($"{at}/result", says.Result, area.Attainment.Result);
        check.Number($"{at}/target", says.Target, area.Attainment.Target);
        check.Word($"{at}/colour", says.Colour, area.Colour);
        check.Number($"{at}/investmentMillionKroner", says.InvestmentMillionKroner, area.InvestmentMillionKroner);
        check.Number($"{at}/fullYearPersons", says.FullYearPersons, area.FullYearPersons);
        check.Number($"{at}/originalPercent", says.OriginalPercent, area.Original?.Percent);
        check.Number($"{at}/asPublishedPercent", says.AsPublishedPercent, area.AsPublished?.Percent);
        check.Word($"{at}/measures", string.Join(", ", says.Measures.Select(measure => measure.Id)), string.Join(", ", area.Measures.Select(measure => measure.Id)));
        foreach (var (measure, own) in says.Measures.Zip(area.Measures))
        {
            var its = $"{at}/measures/{own.Id}";
            check.Word($"{its}/name", measure.Name, own.Name);
            check.Number($"{its}/unitsPerJob", measure.UnitsPerJob, own.UnitsPerJob);
            check.Number($"{its}/target", measure.Target, own.Target);
            check.Number($"{its}/result", measure.Result, own.Result);
            check.Number($"{its}/percent", measure.Percent, own.Percent);
            check.Holds($"{its}/earlierTargets", (measure.EarlierTargets ?? []).SequenceEqual(own.EarlierTargets ?? []), VerificationTexts.WrongOriginal);
        }
    }

    /// <summary>What a report counts by is the definition that held in its year.</summary>
    private static void Definitions(FileCheck check, AreaOverYearsEdition over, (ReportEdition Report, AreaEdition Area) known)
    {
        check.Word($"reports/{known.Report.Report}/method", over.Method, known.Area.Attainment.Method);
        foreach (var measure in known.Area.Measures)
        {
            var definition = over.Measures.FirstOrDefault(defined => defined.Id == measure.Id);
            var at = $"measures/{measure.Id}";
            check.Word($"{at}/name", RecomputeGoalposts.NameIn(definition, known.Report.Year), measure.Name);
            check.Number($"{at}/unitsPerJob", RecomputeGoalposts.WeightIn(definition, known.Report.Year), measure.UnitsPerJob);
            check.Word($"{at}/unit", definition?.Unit, measure.Unit);
            check.Word($"{at}/better", definition?.Better, measure.Better);
        }
    }

    private static string Word(bool holds) => holds ? "true" : "false";

    private static bool CountsSomethingElse(
        AreaOverYearsEdition over, (ReportEdition Report, AreaEdition Area) before, (ReportEdition Report, AreaEdition Area) now) =>
        !before.Area.Measures.Select(measure => (measure.Id, measure.Name, measure.UnitsPerJob))
            .SequenceEqual(now.Area.Measures.Select(measure => (measure.Id, measure.Name, measure.UnitsPerJob)))
        || over.Measures.Any(measure => now.Area.Measures.Any(held => held.Id == measure.Id)
            && measure.Earlier.Any(earlier => before.Report.Year <= earlier.Until && earlier.Until < now.Report.Year));

    private static void Goalposts(FileCheck check, IReadOnlyList<GoalpostEdition> says, IReadOnlyList<ExpectedGoalpost> expected)
    {
        for (var at = 0; at < Math.Max(says.Count, expected.Count); at++)
        {
            var where = FormattableString.Invariant($"goalposts/{at}");
            var (stands, must) = (says.ElementAtOrDefault(at), expected.ElementAtOrDefault(at));
            check.Word($"{where}/kind", stands?.Kind, must?.Kind);
            check.Number($"{where}/year", stands?.Year, must?.Year);
            check.Word($"{where}/measure", stands?.Measure, must?.Measure);
            check.Word($"{where}/from", stands?.From, must?.From);
            check.Word($"{where}/to", stands?.To, must?.To);
        }
    }

    private static void Investments(FileCheck check, AreaOverYearsEdition over)
    {
        var expected = over.Models.SelectMany(model => model.Investment.Select((period, index) => new ExpectedFigure(
            FormattableString.Invariant($"areas/{over.Area}/models/{model.Id}/investment/{index + 1}"), period.MillionKroner, RoundingRule.Exact, ExpectedFigure.MillionKroner))).ToList();
        check.Number("figures/length", over.Figures.Count, expected.Count);
        VerifyReport.CheckFigures(check, over.Figures, expected);
    }
}
