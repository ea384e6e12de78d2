using System.Globalization;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>Does a workbook's formulas as a spreadsheet does: in binary fractions, with just the functions the workbooks use.</summary>
internal sealed partial class Spreadsheet(OpenedWorkbook workbook)
{
    private readonly Dictionary<(string, string), object?> _done = [];

    /// <summary>What a cell comes to; whatever the file says it shows is not looked at where there is a formula.</summary>
    public object? Value(string sheet, string cell)
    {
        if (!_done.TryGetValue((sheet, cell), out var value))
        {
            var (shown, formula) = workbook.Cells.GetValueOrDefault((sheet, cell));
            value = formula is null ? shown : new Reading(this, sheet, formula).Whole();
            _done.Add((sheet, cell), value);
        }

        return value;
    }

    /// <summary>Puts another value in a cell, as one who tries something out does.</summary>
    public Spreadsheet With(string sheet, string cell, object? value)
    {
        var changed = new Spreadsheet(workbook);
        changed._done.Add((sheet, cell), value);
        return changed;
    }

    [GeneratedRegex(@"\G(?:(?<number>[0-9]+(?:\.[0-9]+)?)|""(?<text>[^""]*)""|(?<function>[A-Z]+)\(|(?:'(?<sheet>[^']+)'!)?\$?(?<column>[A-Z]+)\$?(?<row>[0-9]+)(?::\$?(?<toColumn>[A-Z]+)\$?(?<toRow>[0-9]+))?|(?<sign>>=|<=|<>|[-+*/(),=<>]))")]
    private static partial Regex Token();

    /// <summary>One formula, read from left to right.</summary>
    private sealed class Reading(Spreadsheet sheets, string sheet, string formula)
    {
        private int _at;

        public object? Whole()
        {
            var value = Compared();
            Assert.True(_at == formula.Length, $"{formula} at {_at}");
            return value;
        }

        private object? Compared()
        {
            var left = Added();
            if (Sign("=", ">=") is not { } sign)
            {
                return left;
            }

            var right = Added();
            return sign == "=" ? $"{left}" == $"{right}" : Number(left) >= Number(right);
        }

        private object? Added()
        {
            var value = Multiplied();
            while (Sign("+", "-") is { } sign)
            {
                value = Number(value) + (Number(Multiplied()) * (sign == "+" ? 1 : -1));
            }

            return value;
        }

        private object? Multiplied()
        {
            var value = Single();
            while (Sign("*", "/") is { } sign)
            {
                value = sign == "*" ? Number(value) * Number(Single()) : Number(value) / Number(Single());
            }

            return value;
        }

        private object? Single()
        {
            if (Sign("-") is not null)
            {
                return -Number(Single());
            }

            if (Sign("(") is not null)
            {
                var value = Compared();
                Assert.NotNull(Sign(")"));
                return value;
            }

            var token = Token().Match(formula, _at);
            Assert.True(token.Success && !token.Groups["sign"].Success, $"{formula} at {_at}");
            _at += token.Length;
            return token.Groups["number"] is { Success: true } number ? double.Parse(number.Value, CultureInfo.InvariantCulture)
                : token.Groups["text"] is { Success: true } text ? text.Value
                : token.Groups["function"] is { Success: true } function ? Function(function.Value)
                : token.Groups["toRow"].Success ? Cells(token).ToList()
                : Cells(token).Single();
        }

        private IEnumerable<object?> Cells(Match token)
        {
            var named = token.Groups["sheet"] is { Success: true } other ? other.Value : sheet;
            var (from, column) = (int.Parse(token.Groups["row"].Value, CultureInfo.InvariantCulture), token.Groups["column"].Value);
            var to = token.Groups["toRow"] is { Success: true } last ? int.Parse(last.Value, CultureInfo.InvariantCulture) : from;
            return Enumerable.Range(from, to - from + 1).Select(row => sheets.Value(named, FormattableString.Invariant($"{column}{row}")));
        }

        private object? Function(string name)
        {
            var arguments = new List<object?>();
            do
            {
                arguments.Add(Compared());
            }
            while (Sign(",") is not null);
            Assert.NotNull(Sign(")"));
            return name switch
            {
                "IF" => arguments[0] is true ? arguments[1] : arguments[2],
                "INT" => Math.Floor(Number(arguments[0])),
                "ROUND" => Math.Round(Number(arguments[0]) * Math.Pow(10, Number(arguments[1])), MidpointRounding.AwayFromZero) / Math.Pow(10, Number(arguments[1])),
                "COUNTIF" => (double)((List<object?>)arguments[0]!).Count(cell => cell is string text && text == (string)arguments[1]!),
                "COUNTA" => (double)((List<object?>)arguments[0]!).Count(cell => cell is not null),
                _ => throw new NotSupportedException($"{name} in {formula}"),
            };
        }

        private string? Sign(params string[] signs)
        {
            var token = Token().Match(formula, _at);
            if (token.Groups["sign"] is { Success: true } found && signs.Contains(found.Value))
            {
                _at += token.Length;
                return found.Value;
            }

            return null;
        }

        private static double Number(object? value) => value is null ? 0 : Assert.IsType<double>(value);
    }
}
