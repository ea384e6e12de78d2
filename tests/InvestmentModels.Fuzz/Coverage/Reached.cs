namespace InvestmentModels.Fuzz.Coverage;

/// <summary>How often each block of the instrumented code ran. Called by that code; a race between threads loses a count and nothing else.</summary>
public static class Reached
{
    /// <summary>Blocks share a count beyond this many; there are fewer.</summary>
    internal const int Most = 1 << 17;

    private static readonly byte[] Counts = new byte[Most];

    /// <summary>A block was entered.</summary>
    public static void Block(int number)
    {
        ref var count = ref Counts[number & (Most - 1)];
        if (count < byte.MaxValue)
        {
            count++;
        }
    }

    /// <summary>Forgets everything: before a case.</summary>
    internal static void Clear() => Array.Clear(Counts);

    /// <summary>The blocks reached, each with the order of magnitude of how often: a loop that ran ten times is other behaviour than one that ran once.</summary>
    internal static IEnumerable<int> Signals()
    {
        for (var number = 0; number < Counts.Length; number++)
        {
            if (Counts[number] > 0)
            {
                yield return (number << 4) | (32 - int.LeadingZeroCount(Counts[number]));
            }
        }
    }
}
