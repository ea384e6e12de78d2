using System.Text;
using System.Xml;

namespace InvestmentModels.Data.Xlsx;

/// <summary>A text as a workbook may hold it.</summary>
internal static class XlsxText
{
    /// <summary>More than this in one cell, and the spreadsheet calls the file damaged.</summary>
    private const int LongestText = 32_767;

    /// <summary>Escaped, and without what XML cannot hold.</summary>
    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.Length > LongestText ? text.AsSpan(0, LongestText) : text)
        {
            escaped.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ when char.IsSurrogate(letter) || XmlConvert.IsXmlChar(letter) => $"{letter}",
                _ => string.Empty,
            });
        }

        return escaped.ToString();
    }
}
