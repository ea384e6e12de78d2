namespace InvestmentModels.Input;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The closest known word, or none when nothing is close enough to be a slip of the finger.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, Distance: Distance(word, candidate)))
        .Where(pair => pair.Distance <= Math.Max(1, word.Length / 3))
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>Edits between two words (Levenshtein), upper and lower case counted as the same.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 200)
        {
            return int.MaxValue;
        }

        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var same = char.ToLowerInvariant(from[i - 1]) == char.ToLowerInvariant(to[j - 1]);
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1)));
            }
        }

        return row[to.Length];
    }
}
