using InvestmentModels.Input;

namespace InvestmentModels.Tests.Input;

public sealed class NearestTests
{
    private static readonly string[] Words = ["build", "check", "preview", "new-report"];

    [Theory]
    [InlineData("chek", "check")]
    [InlineData("checkk", "check")]
    [InlineData("chack", "check")]
    [InlineData("chekc", "check")]
    [InlineData("CHECK", "check")]
    [InlineData("newreprot", "new-report")]
    [InlineData("cheque", null)]
    [InlineData("x", null)]
    [InlineData("", null)]
    public void Nearest_OfASlip_IsTheWordMeantAndOfAnotherWordNone(string written, string? meant) =>
        Assert.Equal(meant, Nearest.To(written, Words));
}
