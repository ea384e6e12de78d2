using System.Globalization;
using System.Numerics;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>A JSON number without any rounding, so that the validator is more exact than what it is compared with.</summary>
/// <param name="Digits">All digits as one whole number.</param>
/// <param name="Exponent">The power of ten they are multiplied by.</param>
internal readonly record struct ExactNumber(BigInteger Digits, int Exponent)
{
    public bool IsWhole => Exponent >= 0 || Digits % BigInteger.Pow(10, -Exponent) == 0;

    /// <summary>Whether decimal can hold it: 96 bits, and no more than 28 decimals.</summary>
    public bool FitsDecimal
    {
        get
        {
            var (digits, exponent) = (Digits, Exponent);
            while (exponent < 0 && digits % 10 == 0)
            {
                (digits, exponent) = (digits / 10, digits.IsZero ? 0 : exponent + 1);
            }

            return exponent >= -28 && BigInteger.Abs(digits) * BigInteger.Pow(10, Math.Max(0, exponent)) <= new BigInteger(decimal.MaxValue);
        }
    }

    public static ExactNumber Parse(string json)
    {
        var parts = json.Split('e', 'E');
        var point = parts[0].IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : parts[0].Length - point - 1;
        return new ExactNumber(
            BigInteger.Parse(parts[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture),
            (parts.Length > 1 ? int.Parse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0) - decimals);
    }

    public int CompareTo(ExactNumber other)
    {
        var common = Math.Min(Exponent, other.Exponent);
        return BigInteger.Compare(Digits * BigInteger.Pow(10, Exponent - common), other.Digits * BigInteger.Pow(10, other.Exponent - common));
    }
}
