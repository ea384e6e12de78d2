using InvestmentModels.Fuzz.Coverage;
using InvestmentModels.Fuzz.Mutations;
using InvestmentModels.Fuzz.Readers;

namespace InvestmentModels.Fuzz;

/// <summary>What a run has seen: the cases worth changing further, the code they reached, and the faults.</summary>
internal sealed class FuzzState
{
    private const int LargestKept = 60_000;

    private readonly Random _random;
    private readonly IReadOnlyList<FuzzCase> _seeds;
    private readonly List<FuzzCase> _corpus = [];
    private readonly HashSet<int> _signals = [];
    private readonly HashSet<string> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _faults = new(StringComparer.Ordinal);
    private readonly MutateCase _mutate;
    private int _cases;
    private int _built;

    public FuzzState(int seed, IReaderUnderTest reader)
    {
        _random = new Random(seed);
        _seeds = reader.Seeds;
        _mutate = new MutateCase(_random, new Mutate(_random, reader.Words));
    }

    public int Faults => _faults.Count;

    /// <summary>Every seed as it is, then cases made from those kept.</summary>
    public FuzzCase Next() => _cases++ < _seeds.Count ? _seeds[_cases - 1] : _mutate.From(Drawn(), Drawn());

    /// <summary>Whether the case reached something new so far, and is worth building a whole site of.</summary>
    public bool IsNew(FuzzCase given)
    {
        var isNew = given.Bytes.Length <= LargestKept && (_random.Next(100) == 0 || Reached.Signals().Any(signal => !_signals.Contains(signal)));
        _built += isNew ? 1 : 0;
        return isNew;
    }

    /// <summary>Keeps a case that reached new code, or was answered as none before.</summary>
    public void Keep(FuzzCase given, string answer)
    {
        var known = _signals.Count;
        _signals.UnionWith(Reached.Signals());
        if ((_answers.Add(answer) || _signals.Count > known) && given.Bytes.Length <= LargestKept)
        {
            _corpus.Add(given);
        }
    }

    /// <summary>Whether a fault was not seen before: told by where it was thrown, not by its words.</summary>
    public bool IsFirst(string fault) =>
        _faults.Add(string.Join('\n', fault.Split('\n').Where(line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal)).Take(3).DefaultIfEmpty(fault.Split(':')[0])));

    public override string ToString() => FormattableString.Invariant(
        $"{_cases} cases, {_built} built whole, {_corpus.Count} kept, {_signals.Count} signals of code reached, {_answers.Count} different answers, {_faults.Count} faults");

    /// <summary>The newest are drawn more often: they are the least explored.</summary>
    private FuzzCase Drawn()
    {
        if (_corpus.Count == 0)
        {
            return _seeds[_random.Next(_seeds.Count)];
        }

        var from = _random.Next(2) == 0 ? 0 : _corpus.Count * 3 / 4;
        return _corpus[_random.Next(from, _corpus.Count)];
    }
}
