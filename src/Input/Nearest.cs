namespace InvestmentModels.Input;

/// <summary>Finds the word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The closest known word, or none when nothing is close enough to be a slip of the finger.</summary>
    public static string? To(string word, IEnumerable<string> known) => known
        .Select(candidate => (candidate, Distance: Distance(word, candidate)))
        .Where(pair => pair.Distance <= Math.Max(1, word.Length / 3))
        .OrderBy(pair => pair.Distance)
        .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
        .Select(pair => pair.candidate)
        .FirstOrDefault();

    /// <summary>Slips between two words: a letter too many, too few, another one, or two that changed places. Upper and lower case count the same.</summary>
    private static int Distance(string from, string to)
    {
        if (from.Length > 200)
        {
            return int.MaxValue;
        }

        int[][] slips = [.. Enumerable.Range(0, from.Length + 1).Select(_ => new int[to.Length + 1])];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    slips[i][j] = i + j;
                    continue;
                }

                var another = slips[i - 1][j - 1] + (Same(from[i - 1], to[j - 1]) ? 0 : 1);
                slips[i][j] = Math.Min(Math.Min(slips[i - 1][j], slips[i][j - 1]) + 1, another);
                if (i > 1 && j > 1 && Same(from[i - 1], to[j - 2]) && Same(from[i - 2], to[j - 1]))
                {
                    slips[i][j] = Math.Min(slips[i][j], slips[i - 2][j - 2] + 1);
                }
            }
        }

        return slips[from.Length][to.Length];
    }

    private static bool Same(char one, char other) => char.ToLowerInvariant(one) == char.ToLowerInvariant(other);
}
