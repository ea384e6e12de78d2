using System.Globalization;

namespace InvestmentModels.Tests.Pages;

/// <summary>Reads a calculation as a Danish schoolbook prints it, and does it: <c>+ − · :</c>, brackets, <c>1.234,5</c>; <c>:</c> and <c>·</c> from left to right.</summary>
internal sealed class DanishFormula
{
    private readonly string _text;
    private int _at;

    private DanishFormula(string text) => _text = text.Replace(" ", string.Empty, StringComparison.Ordinal);

    public static decimal Evaluate(string formula)
    {
        var reader = new DanishFormula(formula);
        var value = reader.Sum();
        Assert.True(reader._at == reader._text.Length, $"«{formula}» cannot be read from character {reader._at + 1}.");
        return value;
    }

    private decimal Sum()
    {
        var value = Product();
        while (true)
        {
            if (Take('+'))
            {
                value += Product();
            }
            else if (Take('\u2212'))
            {
                value -= Product();
            }
            else
            {
                return value;
            }
        }
    }

    private decimal Product()
    {
        var value = Number();
        while (true)
        {
            if (Take('\u00B7'))
            {
                value *= Number();
            }
            else if (Take(':'))
            {
                value /= Number();
            }
            else
            {
                return value;
            }
        }
    }

    /// <summary>A number or a bracket. A sign belongs to a number only where it opens a calculation or a bracket: «7 − −2» is not Danish.</summary>
    private decimal Number()
    {
        if (Take('('))
        {
            var inside = Sum();
            Assert.True(Take(')'), $"A bracket is not closed in «{_text}».");
            return inside;
        }

        var opens = _at == 0 || _text[_at - 1] == '(';
        var sign = opens && Take('\u2212') ? -1 : 1;
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] is '.' or ','))
        {
            _at++;
        }

        Assert.True(_at > start, $"A number is missing in «{_text}» at character {start + 1}.");
        return sign * decimal.Parse(
            _text[start.._at].Replace(".", string.Empty, StringComparison.Ordinal).Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }

    private bool Take(char sign)
    {
        if (_at >= _text.Length || _text[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }
}
