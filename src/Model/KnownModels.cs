namespace InvestmentModels.Model;

/// <summary>Every investment model somebody has told of: the areas' own and those that predate the reports.</summary>
public static class KnownModels
{
    /// <summary>The areas' models first.</summary>
    public static IEnumerable<InvestmentModel> Of(PublicRecord record) =>
        record.Areas.SelectMany(area => area.Models).Concat(record.History.Select(historic => historic.Model));
}
