using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>A report in three to five sentences, made from the figures and never typed. Every «so many» says of how many.</summary>
internal static class Briefs
{
    /// <summary>More names than these are not read, they are counted.</summary>
    private const int MostNames = 4;

    public static IReadOnlyList<IReadOnlyList<PartView>> Of(ComputedReport report) =>
    [
        Met(report),
        .. Unmet(report),
        .. Judged(report),
        .. Money(report),
        .. Proposed(report),
    ];

    /// <summary>What is to be decided: models proposed to become permanent, and areas to adjust or stop.</summary>
    public static IReadOnlyList<IReadOnlyList<PartView>> Asked(ComputedReport report) =>
    [
        .. Proposed(report),
        .. Recommended(report, RecommendationDecision.Adjust, "justere"),
        .. Recommended(report, RecommendationDecision.Stop, "stoppe"),
    ];

    private static IEnumerable<IReadOnlyList<PartView>> Recommended(ComputedReport report, RecommendationDecision decision, string verb)
    {
        var areas = report.Areas.Where(area => area.Reported.Recommendation?.Decision == decision).ToList();
        if (areas.Count > 0)
        {
            yield return [$"Det foreslås at {verb} ", .. Links(areas, report.Reported), "."];
        }
    }

    private static IEnumerable<PartView> Links(IReadOnlyList<ComputedArea> areas, Report report) =>
        Lists.Joined([.. areas.Select(area => (PartView)new LinkView(area.Area.Name, Addresses.Area(report, area.Area)))], words => words);

    private static IReadOnlyList<PartView> Met(ComputedReport report)
    {
        var totals = report.Totals;
        if (totals.NotAssessed.Value == totals.Areas.Value)
        {
            return ["Ingen af de ", BuildFigure.From(totals.Areas), " områder kan vurderes endnu."];
        }

        var missing = totals.NotAssessed.Value;
        return
        [
            BuildFigure.From(totals.Green), " af ", BuildFigure.From(totals.Areas),
            $" {Areas(totals.Areas.Value)} nåede {(totals.Green.Value == 1 || totals.Areas.Value == 1 ? "sit" : "deres")} mål",
            missing == 0 ? "." : $"; {Numbers.InWords(missing)} kan ikke vurderes, fordi {(missing == 1 ? "et resultat" : "resultater")} mangler.",
        ];
    }

    private static IEnumerable<IReadOnlyList<PartView>> Unmet(ComputedReport report)
    {
        var assessed = report.Areas.Where(area => area.Assessment.Colour is not null).ToList();
        var yellow = assessed.Where(area => area.Assessment.Colour == Colour.Yellow).ToList();
        var red = assessed.Where(area => area.Assessment.Colour == Colour.Red).ToList();
        if (assessed.Count > 0 && yellow.Count + red.Count == 0)
        {
            yield return ["Ingen områder er gule eller røde."];
        }

        if (yellow.Count > 0)
        {
            yield return [.. Named(yellow, Colour.Yellow, report.Reported), yellow.Count == 1 ? " Det ventes at nå målet senere." : " De ventes at nå målet senere."];
        }

        if (red.Count > 0)
        {
            yield return [.. Named(red, Colour.Red, report.Reported), red.Count == 1 ? " Her skal investeringen justeres." : " Her skal investeringerne justeres."];
        }
    }

    /// <example>«Tre områder er gule: A, B og C.»</example>
    private static IEnumerable<PartView> Named(IReadOnlyList<ComputedArea> areas, Colour colour, Report report)
    {
        yield return $"{Numbers.FirstInWords(areas.Count)} {Areas(areas.Count)} er {Colours.Counted(colour, areas.Count)}";
        if (areas.Count > MostNames)
        {
            yield return ".";
            yield break;
        }

        yield return ": ";
        foreach (var part in Links(areas, report))
        {
            yield return part;
        }

        yield return ".";
    }

    private static IEnumerable<IReadOnlyList<PartView>> Judged(ComputedReport report)
    {
        var judged = report.Areas.Where(area => area.Assessment.IsJudged).ToList();
        if (judged.Count > 1)
        {
            yield return [BuildFigure.From(report.Totals.Judged), " områder har en farve, som mennesker har vurderet anderledes, end reglen alene ville give."];
        }
        else if (judged.Count == 1)
        {
            var (area, assessment) = (judged[0].Area, judged[0].Assessment);
            yield return
            [
                new LinkView(area.Name, Addresses.Area(report.Reported, area)),
                $" er vurderet {Colours.Counted(assessment.Colour, 1)} af mennesker. Reglen alene ville have givet {Colours.Counted(assessment.Computed, 1)}.",
            ];
        }
    }

    private static IEnumerable<IReadOnlyList<PartView>> Money(ComputedReport report)
    {
        if (report.Totals.Investment is not { } investment)
        {
            yield break;
        }

        yield return report.Totals.FullYearPersons is { } persons
            ? ["Områderne koster tilsammen ", BuildFigure.From(investment), " om året. Kommunen venter til gengæld ", BuildFigure.From(persons), " færre på offentlig forsørgelse."]
            : ["Områderne koster tilsammen ", BuildFigure.From(investment), " om året."];
    }

    private static IEnumerable<IReadOnlyList<PartView>> Proposed(ComputedReport report)
    {
        if (report.Permanence is not { Totals: { Models: { Value: > 0 } models } totals })
        {
            yield break;
        }

        var stated = report.Comparisons.FirstOrDefault(comparison => comparison.Computed == models && !comparison.Agrees);
        yield return
        [
            "Det foreslås at gøre ",
            new LinkView($"{Numbers.InWords(models.Value)} {(models.Value == 1 ? "model permanent" : "modeller permanente")}", Addresses.Permanence(report.Reported)),
            stated is null ? ". " : $"; forslaget selv tæller {Numbers.Plain(stated.Stated)}. ",
            .. totals.Investment is { } investment ? new PartView[] { models.Value == 1 ? "Den koster " : "De koster ", BuildFigure.From(investment), " om året." } : [],
        ];
    }

    private static string Areas(decimal count) => count == 1 ? "område" : "områder";
}
