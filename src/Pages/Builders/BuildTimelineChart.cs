using InvestmentModels.Charts;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The models on a line of years, oldest first.</summary>
internal static class BuildTimelineChart
{
    private const string Id = "tidslinje";

    public static ChartView? From(ComputedRegister register)
    {
        var sorted = register.Models.OrderBy(model => model.Model.Adopted ?? model.Model.StateSince ?? int.MaxValue).ToList();
        var adopted = sorted.Select(model => model.Model.Adopted).OfType<int>().ToList();
        if (adopted.Count == 0)
        {
            return null;
        }

        var first = adopted.Min();
        var last = Math.Max(register.Year ?? first, sorted.Max(model => new[] { model.Model.Adopted, model.Model.StateSince, model.Model.StateKnownIn }.Max() ?? first));
        var summary = Summary(sorted, first);
        return new ChartView(
            Id,
            Headline(sorted),
            "Budgetår. Bjælken begynder, hvor modellen trådte i kraft. En spids betyder, at den fortsætter; en streg, at den sluttede eller blev permanent.",
            [BuildDrawing.From(Draw, BuildDrawing.WholeColumn)],
            summary,
            Table(sorted),
            Addresses.Chart(Addresses.Register, Id));

        Drawing Draw(int narrowest) => DrawTimeline.From(
            new TimelineChart(
                new ChartName(Id, "Modellernes år", summary),
                first,
                last,
                new ChartLabel("udvidet eller forlænget"),
                new ChartLabel("ingen kilde siger noget om disse år"),
                [.. sorted.Select(model => Bar(model.Model, register.Year ?? last, last))]),
            narrowest);
    }

    private static TimelineBar Bar(InvestmentModel model, int now, int last) => new(
        model.Name,
        model.Adopted,
        Math.Max(model.Adopted ?? 0, To(model, now)),
        End(model),
        new ChartLabel(ModelStates.Span(model)),
        [.. model.ExpandedIn.Where(year => year <= last).Order()]);

    private static int To(InvestmentModel model, int now) => model.State == ModelState.Active ? model.StateKnownIn ?? now : model.StateSince ?? model.StateKnownIn ?? now;

    private static TimelineEnd End(InvestmentModel model) => (model.State, model.StateKnownIn, model.StateSince) switch
    {
        (ModelState.Active, null, _) => TimelineEnd.GoesOn,
        (ModelState.Active, _, _) or (_, _, null) => TimelineEnd.Unknown,
        _ => TimelineEnd.Ended,
    };

    private static string Headline(IReadOnlyList<RegisteredModel> sorted) => sorted.Count(model => !model.IsKnownToday) switch
    {
        0 => "Hvornår modellerne begyndte, og hvad der skete",
        1 => "Hvad der skete med én ældre model, er ikke oplyst",
        var unknown => $"Hvad der skete med {Numbers.InWords(unknown)} ældre modeller, er ikke oplyst",
    };

    private static string Summary(IReadOnlyList<RegisteredModel> sorted, int first)
    {
        var unknown = sorted.Count(model => !model.IsKnownToday);
        return $"Den tidligste model med et kendt startår er fra {ModelStates.Year(first)}. "
            + (unknown == 0 ? "Alle modellers tilstand er kendt i dag." : $"For {Numbers.InWords(unknown)} {(unknown == 1 ? "model" : "modeller")} er det ikke oplyst, hvad der siden er sket.");
    }

    private static TableView Table(IReadOnlyList<RegisteredModel> sorted) => new(
        "Modellernes år, de ældste først",
        [new ColumnView("Model"), new ColumnView("Vedtaget"), new ColumnView("Udvidet"), new ColumnView("Tilstand"), new ColumnView("Siden")],
        [.. sorted.Select(model => (IReadOnlyList<CellView>)
        [
            new CellView(model.Model.Name) { Address = Addresses.Model(model.Model) },
            new CellView(ModelStates.Year(model.Model.Adopted)),
            new CellView(model.Model.ExpandedIn.Count == 0 ? "–" : string.Join(", ", model.Model.ExpandedIn.Select(year => ModelStates.Year(year)))),
            new CellView(ModelStates.Of(model.Model)),
            new CellView(ModelStates.Year(ModelStates.Since(model.Model))),
        ])]);
}
