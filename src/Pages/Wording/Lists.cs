namespace InvestmentModels.Pages.Wording;

/// <summary>Several things in one sentence.</summary>
internal static class Lists
{
    /// <example>«A», «A og B», «A, B og C».</example>
    public static IEnumerable<T> Joined<T>(IReadOnlyList<T> items, Func<string, T> words)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index > 0)
            {
                yield return words(index == items.Count - 1 ? " og " : ", ");
            }

            yield return items[index];
        }
    }

    /// <inheritdoc cref="Joined{T}"/>
    public static string Of(IEnumerable<string> items) => string.Concat(Joined([.. items], words => words));
}
