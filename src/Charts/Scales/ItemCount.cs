namespace InvestmentModels.Charts.Scales;

/// <summary>A chart of nothing would look like a chart of zeros.</summary>
internal static class ItemCount
{
    /// <summary>At least one and at most <paramref name="most"/>.</summary>
    public static void Require<T>(IReadOnlyList<T> items, string name, int most = int.MaxValue)
    {
        if (items.Count == 0 || items.Count > most)
        {
            throw new ArgumentException($"A chart needs at least one and at most {most} items; this one has {items.Count}.", name);
        }
    }
}
