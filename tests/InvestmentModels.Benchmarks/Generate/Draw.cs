namespace InvestmentModels.Benchmarks.Generate;

/// <summary>Numbers without a pattern, the same for the same seed on every machine and in every version of .NET.</summary>
/// <param name="seed">Where they begin.</param>
internal sealed class Draw(uint seed)
{
    private uint _state = seed;

    /// <summary>From the first up to and with the last.</summary>
    public int Between(int first, int last)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return first + (int)((ulong)_state * (ulong)(last - first + 1) >> 32);
    }

    /// <summary>One of some.</summary>
    public T Of<T>(IReadOnlyList<T> some) => some[Between(0, some.Count - 1)];
}
