using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using InvestmentModels.Input.Import.Sheets;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>How a workbook shows its numbers: as numbers, dates or percentages.</summary>
internal sealed partial class CellStyles
{
    /// <summary>Day, month, year, hour, second.</summary>
    private static readonly SearchValues<char> DateLetters = SearchValues.Create("dmyhsDMYHS");

    private readonly List<CellKind> _kinds = [];

    /// <param name="styles">The part that declares them; absent where the workbook has none.</param>
    public CellStyles(XmlReader? styles)
    {
        var own = new Dictionary<int, string>();
        var isInCells = false;
        while (styles?.Read() == true)
        {
            var name = styles.LocalName;
            if (name == "cellXfs")
            {
                isInCells = styles.NodeType == XmlNodeType.Element && !styles.IsEmptyElement;
            }
            else if (styles.NodeType == XmlNodeType.Element && name == "numFmt" && Number(styles.GetAttribute("numFmtId")) is { } id)
            {
                own[id] = styles.GetAttribute("formatCode") ?? string.Empty;
            }
            else if (styles.NodeType == XmlNodeType.Element && name == "xf" && isInCells)
            {
                var format = Number(styles.GetAttribute("numFmtId")) ?? 0;
                _kinds.Add(own.TryGetValue(format, out var code) ? Shown(code) : Shown(format));
            }
        }
    }

    /// <summary>What a number is shown as.</summary>
    /// <param name="style">The cell's style, as written.</param>
    public CellKind Of(string? style) => Number(style) is { } index && index < _kinds.Count ? _kinds[index] : CellKind.Number;

    /// <summary>The formats every spreadsheet knows by number (ECMA-376, 18.8.30).</summary>
    private static CellKind Shown(int format) => format switch
    {
        9 or 10 => CellKind.Percentage,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellKind.Date,
        _ => CellKind.Number,
    };

    private static CellKind Shown(string code)
    {
        var signs = Literal().Replace(code, string.Empty);
        return signs.Contains('%', StringComparison.Ordinal) ? CellKind.Percentage
            : signs.AsSpan().IndexOfAny(DateLetters) >= 0 ? CellKind.Date
            : CellKind.Number;
    }

    private static int? Number(string? written) => int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>What a format shows as it stands: quoted and escaped text, padding, and colours, conditions and languages in brackets; [h] is a time.</summary>
    [GeneratedRegex(@"""[^""]*""?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]|General", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Literal();
}
