namespace InvestmentModels.Tests;

/// <summary>Numbers without a pattern that are the same in every run: a failing case can be run again.</summary>
internal sealed class Seeded(uint seed)
{
    private uint _state = seed;

    /// <summary>From 0 up to and without a limit.</summary>
    public int Next(int limit)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)((ulong)_state * (ulong)limit >> 32);
    }

    /// <summary>Some of the items, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IEnumerable<T> items, int count) =>
        [.. items.Select((item, index) => (item, index, Key: Next(int.MaxValue))).OrderBy(drawn => drawn.Key).Take(count).OrderBy(drawn => drawn.index).Select(drawn => drawn.item)];
}
