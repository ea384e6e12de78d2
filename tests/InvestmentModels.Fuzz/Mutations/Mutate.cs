using System.Buffers;
using System.Text;

namespace InvestmentModels.Fuzz.Mutations;

/// <summary>Good bytes → bytes that are nearly so.</summary>
/// <param name="random">Seeded, so that a run can be repeated.</param>
/// <param name="words">What means something to the reader.</param>
internal sealed class Mutate(Random random, IReadOnlyList<string> words)
{
    private const int MostChanges = 6;

    private static readonly SearchValues<byte> Before = SearchValues.Create(":,[;>"u8);
    private static readonly SearchValues<byte> After = SearchValues.Create(",]};<\n"u8);

    /// <summary>A few changes at places drawn by chance.</summary>
    /// <param name="bytes">What to change; not touched itself.</param>
    /// <param name="other">Another case, to take pieces from.</param>
    public byte[] Some(byte[] bytes, byte[] other)
    {
        for (var left = random.Next(1, MostChanges); left > 0; left--)
        {
            bytes = One(bytes, other);
        }

        return bytes;
    }

    private byte[] One(byte[] bytes, byte[] other)
    {
        var at = random.Next(bytes.Length + 1);
        var end = Math.Min(bytes.Length, at + random.Next(1, random.Next(10) == 0 ? 400 : 24));
        switch (random.Next(11))
        {
            case 0 when bytes.Length > 0:
                var flipped = bytes.ToArray();
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                return flipped;
            case 1:
                return [.. bytes.AsSpan(0, at), (byte)random.Next(256), .. bytes.AsSpan(at)];
            case 2:
                return [.. bytes.AsSpan(0, at), .. bytes.AsSpan(end)];
            case 3:
                return [.. bytes.AsSpan(0, end), .. bytes.AsSpan(at)];
            case 4:
                return [.. bytes.AsSpan(0, at), .. Piece(other), .. bytes.AsSpan(end)];
            case 5 or 6:
                return [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(words[random.Next(words.Count)]), .. bytes.AsSpan(end)];
            case 7:
                var (start, stop) = Value(bytes, at);
                return [.. bytes.AsSpan(0, start), .. Encoding.UTF8.GetBytes(words[random.Next(words.Count)]), .. bytes.AsSpan(stop)];
            case 8:
                var (from, to) = Value(bytes, at);
                var (first, last) = Value(other, random.Next(other.Length + 1));
                return [.. bytes.AsSpan(0, from), .. other.AsSpan(first, last - first), .. bytes.AsSpan(to)];
            case 9:
                var line = Line(bytes, at);
                return random.Next(2) == 0 ? [.. bytes.AsSpan(0, line.From), .. bytes.AsSpan(line.To)] : [.. bytes.AsSpan(0, line.To), .. bytes.AsSpan(line.From)];
            default:
                return random.Next(20) == 0 ? [.. bytes.AsSpan(0, at), .. Repeated(), .. bytes.AsSpan(at)] : [.. bytes.AsSpan(0, at), .. Encoding.UTF8.GetBytes(words[random.Next(words.Count)]), .. bytes.AsSpan(at)];
        }
    }

    /// <summary>A word many times over: what nests, nests deep.</summary>
    private byte[] Repeated()
    {
        var word = words[random.Next(words.Count)];
        return Encoding.UTF8.GetBytes(new StringBuilder().Insert(0, word, random.Next(2, 20_000 / word.Length)).ToString());
    }

    private ReadOnlySpan<byte> Piece(byte[] other)
    {
        var from = random.Next(other.Length + 1);
        return other.AsSpan(from, Math.Min(other.Length - from, random.Next(1, 200)));
    }

    /// <summary>What stands between two of the signs that separate values in JSON, CSV and XML.</summary>
    private static (int From, int To) Value(byte[] bytes, int at)
    {
        var from = bytes.AsSpan(0, at).LastIndexOfAny(Before) + 1;
        var to = bytes.AsSpan(at).IndexOfAny(After);
        return (from, to < 0 ? bytes.Length : at + to);
    }

    private static (int From, int To) Line(byte[] bytes, int at)
    {
        var to = bytes.AsSpan(at).IndexOf((byte)'\n');
        return (bytes.AsSpan(0, at).LastIndexOf((byte)'\n') + 1, to < 0 ? bytes.Length : at + to + 1);
    }
}
