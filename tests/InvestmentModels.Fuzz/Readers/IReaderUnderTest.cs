namespace InvestmentModels.Fuzz.Readers;

/// <summary>A reader of the program, given whatever bytes.</summary>
public interface IReaderUnderTest
{
    /// <summary>Good cases to begin from.</summary>
    IReadOnlyList<FuzzCase> Seeds { get; }

    /// <summary>Words that mean something to the reader.</summary>
    IReadOnlyList<string> Words { get; }

    /// <summary>Reads a case.</summary>
    /// <param name="given">The case.</param>
    /// <param name="isNew">Whether to go all the way to a built site where the reader finds nothing to refuse: slow, and asked of few.</param>
    /// <returns>What it came to, in short: equal for cases the reader treats alike.</returns>
    /// <exception cref="BrokenPromiseException">A finding stands nowhere, or the like.</exception>
    string Read(FuzzCase given, Func<bool> isNew);
}
