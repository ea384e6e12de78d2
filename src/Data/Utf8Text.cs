using System.Globalization;
using System.Text;
using InvestmentModels.Computation;

namespace InvestmentModels.Data;

/// <summary>A text that grows in one place, as the bytes it is published as.</summary>
internal sealed class Utf8Text
{
    private const int FirstSize = 1024;
    private const int MostBytesInALetter = 3;

    /// <summary>More than the longest decimal has, with its sign and its point.</summary>
    private const int LongestNumber = 64;

    private byte[] bytes = new byte[FirstSize];
    private int length;

    public ReadOnlyMemory<byte> Bytes => bytes.AsMemory(0, length);

    public Utf8Text Add(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Free(utf8.Length));
        length += utf8.Length;
        return this;
    }

    public Utf8Text Add(string text)
    {
        length += Encoding.UTF8.GetBytes(text, Free(text.Length * MostBytesInALetter));
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

    private Span<byte> Free(int atLeast)
    {
        if (bytes.Length - length < atLeast)
        {
            Array.Resize(ref bytes, Math.Max(2 * bytes.Length, length + atLeast));
        }

        return bytes.AsSpan(length);
    }
}
