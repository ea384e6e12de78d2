namespace InvestmentModels.Data;

/// <summary>62.70 and 62.7 are the same fact and must be the same bytes.</summary>
internal static class PlainNumbers
{
    /// <summary>JSON without the zeros its numbers end in. What stands in quotes is left as it is.</summary>
    /// <param name="json">As a serializer writes it: no number has an exponent.</param>
    /// <param name="plain">Where it goes; at least as long.</param>
    /// <returns>How much of <paramref name="plain"/> was filled.</returns>
    public static int Copy(ReadOnlySpan<byte> json, Span<byte> plain)
    {
        var filled = 0;
        while (json.IndexOfAny((byte)'"', (byte)'.') is var found and >= 0)
        {
            var (kept, passed) = json[found] == '"' ? Text(json, found) : Fraction(json, found);
            json[..kept].CopyTo(plain[filled..]);
            filled += kept;
            json = json[passed..];
        }

        json.CopyTo(plain[filled..]);
        return filled + json.Length;
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
