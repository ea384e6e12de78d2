using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>Which of an area's models have come to their end, and what to say of it.</summary>
internal static class FollowedModels
{
    /// <summary>Why an area is no longer followed in a year; none while a model goes on, or where the sources name no models.</summary>
    public static string? WhyItLeaves(Area area, int year)
    {
        var ended = area.Models.Where(model => HasEndedBy(model, year)).ToList();
        return ended.Count == 0 || ended.Count < area.Models.Count ? null : $"{string.Join("; ", ended.Select(Told))}. Området følges derfor ikke længere særskilt.";
    }

    /// <summary>Models that came to their end after one year and by another.</summary>
    public static IEnumerable<InvestmentModel> EndedBetween(Area area, int after, int by) =>
        area.Models.Where(model => HasEndedBy(model, by) && !HasEndedBy(model, after));

    /// <summary>«Boligjob» er gjort permanent i 2026.</summary>
    public static string Told(InvestmentModel model)
    {
        var how = model.State switch
        {
            ModelState.Permanent => "gjort permanent",
            ModelState.Stopped => "stoppet",
            _ => "afsluttet",
        };
        return $"«{model.Name}» er {how}{(model.StateSince is { } year ? $" i {year}" : string.Empty)}";
    }

    private static bool HasEndedBy(InvestmentModel model, int year) => model.State != ModelState.Active && !(model.StateSince > year);
}
