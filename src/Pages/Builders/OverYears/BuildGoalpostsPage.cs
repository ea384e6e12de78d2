using InvestmentModels.Computation;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders.OverYears;

/// <summary>A report's page of moved goalposts. It is there also when nothing moved: then it says so.</summary>
internal static class BuildGoalpostsPage
{
    public static GoalpostsPageView From(ComputedReport report, ComputedRecord record, ProseSite site)
    {
        var said = report.Reported;
        var moves = Moves(said, record);
        return new GoalpostsPageView(
            Goalposts.Summary([.. moves.Select(found => found.Move)], "Ingen. Intet mål, ingen vægt, ingen grænse og ingen definition er en anden end før."),
            BuildGoalposts.Table(Of(moves, GoalpostKind.TargetWithinYear, GoalpostKind.Correction), "Mål, der er flyttet midt i året eller rettet siden"),
            BuildGoalposts.Table(
                Of(moves, GoalpostKind.Threshold, GoalpostKind.MeasureBegins, GoalpostKind.MeasureEnds, GoalpostKind.Name, GoalpostKind.Weight, GoalpostKind.Definition),
                "Grænser, vægte og definitioner, der er ændret"),
            BuildGoalposts.Table(Of(moves, GoalpostKind.YearlyTarget), $"Mål i {said.Year}, der er andre end året før"),
            BuildGoalposts.Original(
                report.Areas.Select(area => (new CellView(area.Area.Name) { Address = Addresses.AreaOverYears(area.Area) }, area)), "Status efter det oprindelige og det nuværende mål", "Område"))
        {
            Address = Addresses.Goalposts(said),
            Title = $"Flyttede mål i {said.Title}",
            Heading = "Hvilke mål er flyttet?",
            Description = $"Mål, vægte, grænser og definitioner, der er andre i {said.Title} end før: det gamle, det nye, beslutningen og status efter det oprindelige mål.",
            Breadcrumbs = [site.Home, new LinkView(said.Title, Addresses.Report(said))],
        };
    }

    /// <summary>What belongs to the whole report is told once and not for every area.</summary>
    private static List<(Area? Area, GoalpostMove Move)> Moves(Report report, ComputedRecord record)
    {
        var all = record.OverYears.SelectMany(over => over.Moves.Where(move => move.Report?.Id == report.Id).Select(move => (over.Area, Move: move))).ToList();
        return
        [
            .. all.Where(found => IsCommon(found.Move)).DistinctBy(found => (found.Move.Kind, found.Move.From?.Text, found.Move.To?.Text, found.Move.Date)).Select(found => ((Area?)null, found.Move)),
            .. all.Where(found => !IsCommon(found.Move)).Select(found => ((Area?)found.Area, found.Move)),
        ];
    }

    private static bool IsCommon(GoalpostMove move) => move.Kind == GoalpostKind.Threshold || (move.Kind == GoalpostKind.Correction && move.Measure is null);

    private static IEnumerable<(Area? Area, GoalpostMove Move)> Of(IEnumerable<(Area? Area, GoalpostMove Move)> moves, params IReadOnlyList<GoalpostKind> kinds) =>
        moves.Where(found => kinds.Contains(found.Move.Kind));
}
