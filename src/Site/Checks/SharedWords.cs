using System.Collections.Concurrent;

namespace InvestmentModels.Site.Checks;

/// <summary>Each text once: the pages of a site have most of their links and ids in common. May be asked from many threads at once.</summary>
internal sealed class SharedWords
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Of(ReadOnlySpan<char> words) => _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(words, out var known) ? known : Keep(words.ToString());

    private string Keep(string words) => _known.GetOrAdd(words, words);
}
