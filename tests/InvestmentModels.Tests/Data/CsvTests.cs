using System.Text;
using InvestmentModels.Data.Csv;

namespace InvestmentModels.Tests.Data;

public sealed class CsvTests
{
    [Fact]
    public void Plain_HasCommaPointEnglishIdsAndNoMark() => Assert.Equal(
        "name,million_kroner\n\"a,b\",-1.5\n", Text(CsvForm.Plain, CsvCell.Text("a,b"), CsvCell.Number(-1.50m)));

    [Fact]
    public void Spreadsheet_HasMarkSemicolonDecimalCommaDanishHeadingsAndCrLf() => Assert.Equal(
        "\uFEFFNavn;Mio. kr.\r\na,b;-1,5\r\n", Text(CsvForm.Spreadsheet, CsvCell.Text("a,b"), CsvCell.Number(-1.50m)));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+45")]
    [InlineData("-bindestreg")]
    [InlineData("@sum")]
    [InlineData("\tx")]
    public void Text_ThatWouldBeAFormula_IsGuarded(string text) =>
        Assert.StartsWith($"name,million_kroner\n'{text},", Text(CsvForm.Plain, CsvCell.Text(text), CsvCell.Empty), StringComparison.Ordinal);

    [Fact]
    public void Number_Negative_IsNotGuarded() => Assert.EndsWith("x,-0.1\n", Text(CsvForm.Plain, CsvCell.Text("x"), CsvCell.Number(-0.1m)), StringComparison.Ordinal);

    [Theory]
    [InlineData(CsvForm.Plain, "x,\n")]
    [InlineData(CsvForm.Spreadsheet, "x;\r\n")]
    public void Number_NotKnown_IsEmptyAndNotZero(CsvForm form, string row) =>
        Assert.EndsWith(row, Text(form, CsvCell.Text("x"), CsvCell.Number(null)), StringComparison.Ordinal);

    [Theory]
    [InlineData("a\"b", "\"a\"\"b\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    public void Text_WithQuotesOrLineBreaks_IsQuoted(string text, string written) =>
        Assert.Contains($"\n{written},1\n", Text(CsvForm.Plain, CsvCell.Text(text), CsvCell.Number(1)), StringComparison.Ordinal);

    private static string Text(CsvForm form, params IReadOnlyList<CsvCell> row) => Encoding.UTF8.GetString(
        WriteCsv.Of(new CsvTable([new CsvColumn("name", "Navn"), new CsvColumn("million_kroner", "Mio. kr.")], [row]), form).Span);
}
