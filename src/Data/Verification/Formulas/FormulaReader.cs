using System.Globalization;

namespace InvestmentModels.Data.Verification.Formulas;

/// <summary>Reads and computes a formula in one go: numbers, <c>[addresses]</c>, + - * / and brackets, left to right, * and / first.</summary>
/// <remarks>
/// It computes in exactly the order in which the formula was built, so that the result is the same to the last of decimal's 28 digits.
/// The first problem ends the reading; every later step then does nothing.
/// </remarks>
internal sealed class FormulaReader(string text, Func<string, decimal?> figure)
{
    /// <summary>Ten times what the program writes. Each bracket is a call, and a hostile formula must not use up the stack.</summary>
    private const int DeepestBracket = 64;

    /// <summary>29 digits, a point and a leading zero: more than <see cref="decimal"/> holds would be rounded in silence.</summary>
    private const int LongestNumber = 31;

    private readonly List<string> _references = [];
    private int _at;
    private readonly List<decimal> _numbers = [];
    private int _depth;

    public string? Problem { get; private set; }

    public IReadOnlyList<string> References => _references;

    public IReadOnlyList<decimal> Numbers => _numbers;

    public bool IsNumber => text.All(letter => char.IsAsciiDigit(letter) || letter is '.' or '-');

    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public decimal Read()
    {
        var value = Terms();
        return _at == text.Length ? value : Fail(VerificationTexts.NotAFormula(_at));
    }

    private decimal Terms()
    {
        var value = Factors();
        while (Operator('+', '-') is { } sign)
        {
            var next = Factors();
            value = sign == '+' ? value + next : value - next;
        }

        return value;
    }

    private decimal Factors()
    {
        var value = Operand();
        while (Operator('*', '/') is { } sign)
        {
            var start = _at;
            var next = Operand();
            value = sign == '*' ? value * next : next == 0 ? Fail(VerificationTexts.DividesByZero(start)) : value / next;
        }

        return value;
    }

    /// <summary>An operator stands between single spaces; anything else is left for the one who called.</summary>
    private char? Operator(char one, char other)
    {
        if (Problem is not null || _at + 2 >= text.Length || text[_at] != ' ' || text[_at + 2] != ' ' || (text[_at + 1] != one && text[_at + 1] != other))
        {
            return null;
        }

        _at += 3;
        return text[_at - 2];
    }

    private decimal Operand() => Problem is not null ? 0 : (_at < text.Length ? text[_at] : '\0') switch
    {
        '(' => Bracket(),
        '[' => Figure(),
        '-' or (>= '0' and <= '9') => Number(),
        _ => Fail(VerificationTexts.NotAFormula(_at)),
    };

    private decimal Bracket()
    {
        if (++_depth > DeepestBracket)
        {
            return Fail(VerificationTexts.TooDeep(_at));
        }

        _at++;
        var value = Terms();
        if (Problem is null && (_at == text.Length || text[_at++] != ')'))
        {
            return Fail(VerificationTexts.NotAFormula(_at));
        }

        _depth--;
        return value;
    }

    private decimal Figure()
    {
        var end = text.IndexOf(']', _at);
        if (end < 0)
        {
            return Fail(VerificationTexts.NotAFormula(_at));
        }

        var address = text[(_at + 1)..end];
        _at = end + 1;
        _references.Add(address);
        return figure(address) ?? Fail(VerificationTexts.UnknownFigure(address));
    }

    private decimal Number()
    {
        var start = _at;
        _at += text[_at] == '-' ? 1 : 0;
        var whole = Digits();
        var isComplete = whole > 0;
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            isComplete &= Digits() > 0;
        }

        if (!isComplete
            || _at - start > LongestNumber + 1
            || !decimal.TryParse(text.AsSpan(start, _at - start), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return Fail(VerificationTexts.NotAFormula(start));
        }

        _numbers.Add(number);
        return number;
    }

    private int Digits()
    {
        var start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    private decimal Fail(string problem)
    {
        Problem ??= problem;
        return 0;
    }
}
