using System.Text;
using InvestmentModels.Data;

namespace InvestmentModels.Tests.Data;

/// <summary>The same fact is the same bytes, and no text is touched.</summary>
public sealed class PlainNumbersTests
{
    [Theory]
    [InlineData("62.70", "62.7")]
    [InlineData("62.7", "62.7")]
    [InlineData("62.00", "62")]
    [InlineData("-0.500", "-0.5")]
    [InlineData("0.0", "0")]
    [InlineData("1200", "1200")]
    [InlineData("100.0100", "100.01")]
    [InlineData("[1.0,2.50,\"3.0\",4.0]", "[1,2.5,\"3.0\",4]")]
    [InlineData("{\"1.0\": 1.0, \"a\\\"2.0\": 2.0}", "{\"1.0\": 1, \"a\\\"2.0\": 2}")]
    [InlineData("[\"\\\\\", 3.00, \"\", 0.10]", "[\"\\\\\", 3, \"\", 0.1]")]
    [InlineData("", "")]
    public void In_TakesOutTheZerosNumbersEndIn(string json, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, PlainNumbers.In(bytes)));
    }
}
