namespace InvestmentModels.Diagnostics;

/// <summary>Finds the line and column of a fact from its file and JSON pointer.</summary>
/// <remarks>
/// Facts carry only file and pointer (that is what a receipt shows); the positions stay here, with what was read.
/// A pointer that does not exist (a missing property) is answered with its nearest existing ancestor.
/// </remarks>
public sealed class SourceMap
{
    private readonly Dictionary<string, Lazy<IReadOnlyDictionary<string, (int Line, int Column)>>> _positions = new(StringComparer.Ordinal);
    private readonly string _displayRoot;

    /// <param name="displayRoot">The input folder as the user wrote it, put before each file name.</param>
    public SourceMap(string displayRoot) => _displayRoot = displayRoot.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');

    /// <summary>The path a user can open, from a path relative to the input folder.</summary>
    public string Display(string file) => _displayRoot.Length == 0 ? file : $"{_displayRoot}/{file}";

    /// <summary>Remembers where the values of a file stand.</summary>
    /// <param name="file">Relative to the input folder.</param>
    /// <param name="positions">JSON pointer → line and column, both from 1; asked for only when something in the file is to be located.</param>
    public void Add(string file, Func<IReadOnlyDictionary<string, (int Line, int Column)>> positions) => _positions[file] = new(positions);

    /// <summary>The place of a value.</summary>
    public Place Locate(string file, string pointer)
    {
        if (_positions.TryGetValue(file, out var known))
        {
            var positions = known.Value;
            for (var at = pointer; ; at = at[..at.LastIndexOf('/')])
            {
                if (positions.TryGetValue(at, out var position))
                {
                    return new Place(Display(file), position.Line, position.Column);
                }

                if (at.LastIndexOf('/') < 0)
                {
                    break;
                }
            }
        }

        return Place.StartOf(Display(file));
    }
}
