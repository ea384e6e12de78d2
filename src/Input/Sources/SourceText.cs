using System.Text;

namespace InvestmentModels.Input.Sources;

/// <summary>A file's bytes with the knowledge of where its lines begin.</summary>
internal sealed class SourceText
{
    /// <summary>Characters are counted from the nearest mark before: a file of one line may hold a hundred thousand things to locate.</summary>
    private const int BytesBetweenMarks = 256;

    private readonly byte[] _utf8;
    private readonly List<int> _lineStarts = [0];
    private readonly Lazy<int[]> _charactersBefore;

    public SourceText(byte[] utf8)
    {
        _utf8 = utf8;
        _charactersBefore = new(CountCharacters);
        for (var at = utf8.AsSpan().IndexOf((byte)'\n'); at >= 0;)
        {
            _lineStarts.Add(at + 1);
            var next = utf8.AsSpan(at + 1).IndexOf((byte)'\n');
            at = next < 0 ? next : at + 1 + next;
        }
    }

    /// <summary>Line and column of a byte, both from 1; the column counts characters, not bytes.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var end = Math.Min(offset, _utf8.Length);
        var line = _lineStarts.BinarySearch(end);
        line = line < 0 ? ~line - 1 : line;
        var start = _lineStarts[line];
        return (line + 1, (end - start <= BytesBetweenMarks ? Characters(_utf8.AsSpan(start, end - start)) : CharactersBefore(end) - CharactersBefore(start)) + 1);
    }

    /// <summary>Byte offset of a position as <see cref="System.Text.Json.JsonException"/> tells it: line and bytes from 0.</summary>
    public int OffsetOf(long line, long byteInLine) =>
        (int)Math.Min(_lineStarts[(int)Math.Min(line, _lineStarts.Count - 1)] + byteInLine, _utf8.Length);

    /// <summary>Where the bytes stop being UTF-8; their number where they never do.</summary>
    public int FirstInvalidByte()
    {
        var at = 0;
        while (at < _utf8.Length && Rune.DecodeFromUtf8(_utf8.AsSpan(at), out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }

    private int CharactersBefore(int offset)
    {
        var mark = offset / BytesBetweenMarks;
        return _charactersBefore.Value[mark] + Characters(_utf8.AsSpan(mark * BytesBetweenMarks, offset - (mark * BytesBetweenMarks)));
    }

    private int[] CountCharacters()
    {
        var before = new int[(_utf8.Length / BytesBetweenMarks) + 1];
        for (var mark = 1; mark < before.Length; mark++)
        {
            before[mark] = before[mark - 1] + Characters(_utf8.AsSpan((mark - 1) * BytesBetweenMarks, BytesBetweenMarks));
        }

        return before;
    }

    /// <summary>As an editor counts: one for each letter's first byte, two where it takes four bytes.</summary>
    private static int Characters(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var one in bytes)
        {
            count += (one & 0xC0) == 0x80 ? 0 : one >= 0xF0 ? 2 : 1;
        }

        return count;
    }
}
