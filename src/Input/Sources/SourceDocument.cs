using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Sources;

/// <summary>A JSON file that could be parsed.</summary>
/// <param name="File">Relative to the input folder.</param>
/// <param name="Text">For positions.</param>
/// <param name="Root">Its outermost value.</param>
internal sealed record SourceDocument(string File, SourceText Text, SourceValue Root)
{
    /// <summary>Where every value of the file stands, by JSON pointer.</summary>
    public IReadOnlyDictionary<string, (int Line, int Column)> Positions()
    {
        var positions = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        Collect(Root, string.Empty);
        return positions;

        void Collect(SourceValue value, string pointer)
        {
            positions[pointer] = Text.PositionOf(value.Offset);
            foreach (var property in value.Properties)
            {
                Collect(property.Value, $"{pointer}/{property.Name}");
            }

            for (var index = 0; index < value.Items.Count; index++)
            {
                Collect(value.Items[index], FormattableString.Invariant($"{pointer}/{index}"));
            }
        }
    }

    /// <summary>The place of a byte in this file.</summary>
    public Place PlaceOf(int offset, SourceMap map)
    {
        var (line, column) = Text.PositionOf(offset);
        return new Place(map.Display(File), line, column);
    }
}
