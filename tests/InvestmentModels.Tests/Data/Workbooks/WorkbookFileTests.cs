using System.Text;
using ExcelDataReader;
using InvestmentModels.Data;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>Every workbook is one a reader library opens, holds plain tables and no more, and is the same bytes each time.</summary>
public sealed class WorkbookFileTests
{
    static WorkbookFileTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string> Workbooks => [.. PublishedWorkbooks.All];

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void Library_ReadsWhatTheCellsShow(string name)
    {
        var bytes = PublishedWorkbooks.Bytes(name);
        var workbook = new OpenedWorkbook(bytes);
        using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        var sheets = new List<string>();
        do
        {
            sheets.Add(reader.Name);
            Assert.Empty(reader.MergeCells ?? []);
            for (var row = 1; reader.Read(); row++)
            {
                for (var column = 0; column < reader.FieldCount; column++)
                {
                    var shown = workbook.Cells.GetValueOrDefault((reader.Name, FormattableString.Invariant($"{(char)('A' + column)}{row}"))).Shown;
                    Assert.Equal(shown is "" ? null : shown, reader.GetValue(column) is "" ? null : reader.GetValue(column));
                }
            }
        }
        while (reader.NextResult());
        Assert.Equal(workbook.SheetNames, sheets);
    }

    [Theory]
    [MemberData(nameof(Workbooks))]
    public void File_HoldsSheetsAndNoPrograms(string name)
    {
        var workbook = new OpenedWorkbook(PublishedWorkbooks.Bytes(name));

        Assert.All(workbook.Parts, part => Assert.Matches(@"^(\[Content_Types\]\.xml|_rels/\.rels|xl/workbook\.xml|xl/_rels/workbook\.xml\.rels|xl/styles\.xml|xl/worksheets/sheet[0-9]+\.xml)$", part));
        Assert.All(workbook.SheetNames, sheet => Assert.InRange(sheet.Length, 1, 31));
        Assert.All(workbook.SheetNames, sheet => Assert.NotNull(workbook.Cells[(sheet, "A1")].Shown));
    }

    [Fact]
    public void MadeTwice_IsTheSameBytes() => Assert.All(
        InMemory.Data(RealInput.Computed), file => Assert.True(file.Bytes.Span.SequenceEqual(PublishedWorkbooks.Everything[$"real: {file.Path}"].Bytes.Span), file.Path));
}
