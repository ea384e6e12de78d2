namespace InvestmentModels.Data;

/// <summary>Several things made at once, on every processor.</summary>
internal static class SideBySide
{
    /// <param name="makers">Begun in this order, so the heaviest first.</param>
    /// <returns>What each of them made, in the same order.</returns>
    /// <exception cref="AggregateException">One of them failed, or more.</exception>
    public static T[] Make<T>(IReadOnlyList<Func<T>> makers)
        where T : class
    {
        var (made, begun) = (new T[makers.Count], -1);
        Task.WaitAll([.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => Task.Run(Work))]);
        return made;

        void Work()
        {
            for (var next = Interlocked.Increment(ref begun); next < made.Length; next = Interlocked.Increment(ref begun))
            {
                made[next] = makers[next]();
            }
        }
    }
}
