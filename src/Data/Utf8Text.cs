using System.Globalization;
using System.Text;
using InvestmentModels.Computation;

namespace InvestmentModels.Data;

/// <summary>A text that grows, as the bytes it is published as.</summary>
/// <param name="to">Takes it piece by piece; none: it stays in one place.</param>
internal sealed class Utf8Text(Utf8Text.Taker? to = null)
{
    private const int Piece = 64 * 1024;
    private const int FirstSize = 1024;
    private const int MostBytesInALetter = 3;

    /// <summary>More than the longest decimal has, with its sign and its point.</summary>
    private const int LongestNumber = 64;

    /// <summary>Takes a piece, which is written over when this returns.</summary>
    public delegate void Taker(ReadOnlySpan<byte> piece);

    private byte[] bytes = new byte[FirstSize];
    private int length;

    /// <summary>All of it, where it stays in one place.</summary>
    public ReadOnlyMemory<byte> Bytes => bytes.AsMemory(0, length);

    public Utf8Text Add(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Free(utf8.Length));
        length += utf8.Length;
        return this;
    }

    public Utf8Text Add(string text)
    {
        var free = Free(text.Length * MostBytesInALetter);
        length += Encoding.UTF8.GetBytes(text, free);
        return this;
    }

    public Utf8Text Add(int number)
    {
        number.TryFormat(Free(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        length += written;
        return this;
    }

    /// <summary>A number without grouping and trailing zeros.</summary>
    /// <param name="number">The number.</param>
    /// <param name="point">What stands before its decimals.</param>
    public Utf8Text Add(decimal number, char point = '.')
    {
        var free = Free(LongestNumber);
        number.TryFormat(free, out var written, InvariantNumber.Form, CultureInfo.InvariantCulture);
        free[..written].Replace((byte)'.', (byte)point);
        length += written;
        return this;
    }

    /// <summary>Hands on what is left.</summary>
    public void HandOn()
    {
        if (to is not null)
        {
            to(bytes.AsSpan(0, length));
            length = 0;
        }
    }

    private Span<byte> Free(int atLeast)
    {
        if (length >= Piece)
        {
            HandOn();
        }

        if (bytes.Length - length < atLeast)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + atLeast));
        }

        return bytes.AsSpan(length);
    }
}
