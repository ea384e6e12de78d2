using System.Text;

namespace InvestmentModels.Input.Sources;

/// <summary>A file's bytes with the knowledge of where its lines begin.</summary>
internal sealed class SourceText
{
    private readonly byte[] _utf8;
    private readonly List<int> _lineStarts = [0];

    public SourceText(byte[] utf8)
    {
        _utf8 = utf8;
        for (var at = 0; at < utf8.Length; at++)
        {
            if (utf8[at] == '\n')
            {
                _lineStarts.Add(at + 1);
            }
        }
    }

    /// <summary>Line and column of a byte, both from 1; the column counts characters, not bytes.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var line = _lineStarts.BinarySearch(Math.Min(offset, _utf8.Length));
        line = line < 0 ? ~line - 1 : line;
        var start = _lineStarts[line];
        return (line + 1, Encoding.UTF8.GetCharCount(_utf8, start, Math.Min(offset, _utf8.Length) - start) + 1);
    }

    /// <summary>Byte offset of a position as <see cref="System.Text.Json.JsonException"/> tells it: line and bytes from 0.</summary>
    public int OffsetOf(long line, long byteInLine) =>
        (int)Math.Min(_lineStarts[(int)Math.Min(line, _lineStarts.Count - 1)] + byteInLine, _utf8.Length);
}
