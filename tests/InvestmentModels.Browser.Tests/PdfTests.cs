using System.Text;
using System.Text.RegularExpressions;
using InvestmentModels.Cli;

namespace InvestmentModels.Browser.Tests;

/// <summary><c>pdf</c> prints the whole report with tags and outline, and the council's sheet on one page.</summary>
public sealed partial class PdfTests(Chromium chromium) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pdf-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task WholeReport_IsTaggedAndOutlined()
    {
        var pdf = await PrintedAsync("input", "2024");

        Assert.Contains("/StructTreeRoot", pdf, StringComparison.Ordinal);
        Assert.Contains("/Outlines", pdf, StringComparison.Ordinal);
        Assert.InRange(PageCount(pdf), 15, 60);
    }

    [Theory]
    [InlineData("input", "2024")]
    [InlineData("tests/InvestmentModels.Tests/Sites/fireaar/input", "2025")]
    [InlineData("tests/InvestmentModels.Tests/Sites/eksempelby/input", "2025")]
    public async Task CouncilSheet_IsOnePage(string input, string report) => Assert.Equal(1, PageCount(await PrintedAsync(input, report, "--sheet")));

    private async Task<string> PrintedAsync(string input, string report, params string[] more)
    {
        Assert.NotNull(chromium.Browser);
        var file = Path.Combine(_folder.FullName, "printed.pdf");
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        string[] arguments = ["pdf", report, "--input", RepositoryRoot.File(input.Split('/')), "--output", file, .. more];
        var code = await Run.WithAsync(arguments, new Terminal(output, error));
        Assert.True(code == ExitCode.Done, error.ToString());
        return Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
    }

    private static int PageCount(string pdf) => PageObject().Count(pdf);

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.CultureInvariant)]
    private static partial Regex PageObject();
}
