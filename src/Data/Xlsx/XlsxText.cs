using System.Buffers;
using System.Text;
using System.Xml;

namespace InvestmentModels.Data.Xlsx;

/// <summary>A text as a workbook may hold it.</summary>
internal static class XlsxText
{
    /// <summary>More than this in one cell, and the spreadsheet calls the file damaged.</summary>
    private const int LongestText = 32_767;

    /// <summary>What needs no second look: nearly every cell holds nothing else.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(" !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyzÆØÅæøå");

    /// <summary>Escaped, and without what XML cannot hold.</summary>
    public static string Escaped(string text)
    {
        if (text.Length <= LongestText && text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Length > LongestText ? text.AsSpan(0, LongestText) : text)
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                _ when char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter) => escaped.Append(letter),
                _ => escaped,
            };
        }

        return escaped.ToString();
    }
}
