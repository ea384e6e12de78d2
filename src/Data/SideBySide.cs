namespace InvestmentModels.Data;

/// <summary>Several things made at once, on every processor.</summary>
internal static class SideBySide
{
    /// <summary>When one fails, no other is begun, and what went wrong is thrown as it is.</summary>
    /// <param name="makers">Begun in this order, so the heaviest first.</param>
    /// <returns>What each of them made, in the same order.</returns>
    public static T[] Make<T>(IReadOnlyList<Func<T>> makers)
        where T : class
    {
        var (made, begun) = (new T[makers.Count], -1);

        // As many workers as there is work: the runtime lets as many of them run as there are processors, and the last find nothing left to do.
        Task.WhenAll(makers.Select(_ => Task.Run(Work))).GetAwaiter().GetResult();
        return made;

        void Work()
        {
            try
            {
                for (var next = Interlocked.Increment(ref begun); next < made.Length; next = Interlocked.Increment(ref begun))
                {
                    made[next] = makers[next]();
                }
            }
            catch
            {
                Interlocked.Exchange(ref begun, made.Length);
                throw;
            }
        }
    }
}
