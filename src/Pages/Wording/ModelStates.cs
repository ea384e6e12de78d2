using System.Globalization;
using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>Where in its life a model is, in words; what a source leaves open is said and not guessed.</summary>
internal static class ModelStates
{
    /// <summary>Stands wherever no source tells.</summary>
    public const string NotTold = "ikke oplyst";

    /// <summary>«Permanent», or «Aktiv (senest oplyst 2017)».</summary>
    public static string Of(InvestmentModel model) =>
        model.StateKnownIn is { } year ? $"{Of(model.State)} (senest oplyst {Year(year)})" : Of(model.State);

    /// <summary>A state by itself.</summary>
    public static string Of(ModelState state) => state switch
    {
        ModelState.Permanent => "Permanent",
        ModelState.Stopped => "Stoppet",
        ModelState.Completed => "Afsluttet",
        _ => "Aktiv",
    };

    /// <summary>The year the state began. A model is active from the year it was adopted.</summary>
    public static int? Since(InvestmentModel model) => model.StateSince ?? (model.State == ModelState.Active ? model.Adopted : null);

    /// <summary>The years it lasted, as they stand on the timeline.</summary>
    public static string Span(InvestmentModel model) => (model.State, model.Adopted, model.StateSince, model.StateKnownIn) switch
    {
        (ModelState.Active, { } from, _, { } known) => $"fra {Year(from)}, senest oplyst {Year(known)}",
        (ModelState.Active, { } from, _, null) => $"fra {Year(from)}",
        (ModelState.Active, null, _, _) => $"start {NotTold}",
        (_, { } from, { } since, _) => $"fra {Year(from)}, {Small(model.State)} {Year(since)}",
        (_, { } from, null, _) => $"fra {Year(from)}, {Small(model.State)}",
        (_, null, { } since, _) => $"start {NotTold}, {Small(model.State)} {Year(since)}",
        _ => $"start {NotTold}, {Small(model.State)}",
    };

    /// <summary>A year, or that no source tells it.</summary>
    public static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? NotTold;

    private static string Small(ModelState state) => Of(state).ToLowerInvariant();
}
