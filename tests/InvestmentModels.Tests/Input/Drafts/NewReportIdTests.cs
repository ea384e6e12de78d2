using InvestmentModels.Input.Drafts;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Input.Drafts;

public sealed class NewReportIdTests
{
    [Theory]
    [InlineData("2025", ReportKind.Annual, 2025)]
    [InlineData("2025-halvaar", ReportKind.HalfYear, 2025)]
    public void Id_OfOneOfTheTwoForms_IsUnderstood(string text, ReportKind kind, int year) => Assert.Equal(new NewReportId(text, kind, year), NewReportId.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("20255")]
    [InlineData("2025-halvår")]
    [InlineData("2025-halvaar-halvaar")]
    [InlineData("-halvaar")]
    [InlineData("+025")]
    [InlineData(" 2025")]
    [InlineData("2025/../2024")]
    [InlineData("0025")]
    public void Id_OfAnotherForm_IsNot(string text) => Assert.Null(NewReportId.Read(text));
}
