namespace InvestmentModels.Data;

/// <summary>62.70 and 62.7 are the same fact and must be the same bytes.</summary>
internal static class PlainNumbers
{
    /// <summary>Takes the zeros its numbers end in out of JSON, where it lies. What stands in quotes is left as it is.</summary>
    /// <param name="json">As a serializer writes it: no number has an exponent.</param>
    /// <returns>How long it is now.</returns>
    public static int In(Span<byte> json)
    {
        var filled = 0;
        var rest = json;
        while (rest.IndexOfAny((byte)'"', (byte)'.') is var found and >= 0)
        {
            var (kept, passed) = rest[found] == '"' ? Text(rest, found) : Fraction(rest, found);
            rest[..kept].CopyTo(json[filled..]);
            filled += kept;
            rest = rest[passed..];
        }

        rest.CopyTo(json[filled..]);
        return filled + rest.Length;
    }

    private static (int Kept, int Passed) Text(ReadOnlySpan<byte> json, int opening)
    {
        for (var at = opening + 1; ; at += 2)
        {
            at += json[at..].IndexOfAny((byte)'"', (byte)'\\');
            if (json[at] == '"')
            {
                return (at + 1, at + 1);
            }
        }
    }

    private static (int Kept, int Passed) Fraction(ReadOnlySpan<byte> json, int point)
    {
        var end = json[(point + 1)..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        end = end < 0 ? json.Length : point + 1 + end;
        var kept = json[..end].TrimEnd((byte)'0').Length;
        return (kept == point + 1 ? point : kept, end);
    }
}
