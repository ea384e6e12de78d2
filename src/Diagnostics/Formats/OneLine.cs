using System.Globalization;
using System.Text;

namespace InvestmentModels.Diagnostics.Formats;

/// <summary>Text that stays on its line.</summary>
internal static class OneLine
{
    /// <summary>Control characters as their code, e.g. <c>\u000A</c>.</summary>
    /// <remarks>
    /// A message quotes what stood in a file. A line break there would make one finding look like two,
    /// and an escape sequence would let a file write on the terminal of whoever checks it.
    /// </remarks>
    public static string Of(string text)
    {
        if (!text.Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var letter in text)
        {
            _ = IsUnsafe(letter) ? safe.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}") : safe.Append(letter);
        }

        return safe.ToString();
    }

    /// <summary>Control characters, Unicode's own line breaks, and marks that turn the direction of the text around.</summary>
    private static bool IsUnsafe(char letter) =>
        char.IsControl(letter) || letter is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
