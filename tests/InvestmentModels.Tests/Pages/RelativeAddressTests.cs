using FsCheck;
using FsCheck.Fluent;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Tests.Pages;

/// <summary>The site works at any base path: every link is the way from a page to another.</summary>
public sealed class RelativeAddressTests
{
    [Theory]
    [InlineData("/2024/fritidsjob/", "/2024/kontrol/#afvigelser", "../kontrol/#afvigelser")]
    [InlineData("/2024/fritidsjob/", "/2024/", "../")]
    [InlineData("/2024/fritidsjob/", "/", "../../")]
    [InlineData("/2024/fritidsjob/", "/2024/fritidsjob/#regnestykket", "#regnestykket")]
    [InlineData("/2024/fritidsjob/", "/2024/fritidsjob/", "./")]
    [InlineData("/", "/", "./")]
    [InlineData("/", "/2024/", "2024/")]
    [InlineData("/", "/assets/site.css", "assets/site.css")]
    [InlineData("/2024/", "/data/v1/reports/2024.json", "../data/v1/reports/2024.json")]
    [InlineData("/2024/", "/2024/fritidsjob/", "fritidsjob/")]
    [InlineData("/2024/", "/2024x/", "../2024x/")]
    public void From_IsTheShortWay(string page, string target, string way) => Assert.Equal(way, RelativeAddress.From(page, target));

    /// <summary>Resolved as a browser does, at the root and below a base path, the way leads to the target.</summary>
    [Fact]
    public void From_ResolvedFromThePage_IsTheTarget() => Generated.Holds(
        from page in Folders
        from target in Targets
        from root in Gen.Elements("https://proeveby.example", "https://proeveby.example/en/lang/vej")
        select (page, target, root),
        drawn => new Uri(new Uri(drawn.root + drawn.page), RelativeAddress.From(drawn.page, drawn.target)).AbsoluteUri == drawn.root + drawn.target);

    [Fact]
    public void From_NeverLeavesTheSiteOrStartsAtItsRoot() => Generated.Holds(
        from page in Folders from target in Targets select (page, target),
        drawn => RelativeAddress.From(drawn.page, drawn.target) is var way && !way.StartsWith('/') && way.Split("../").Length <= drawn.page.Split('/').Length - 1);

    /// <summary>Few names, so that pages and targets often share their beginning.</summary>
    private static Gen<string> Folders => Gen.Elements("2024", "2024x", "a", "metode").ListOf().Select(names => names.Count == 0 ? "/" : $"/{string.Join('/', names.Take(4))}/");

    private static Gen<string> Targets =>
        from folder in Folders
        from file in Gen.Elements(string.Empty, "index.json", "a")
        from anchor in Gen.Elements(string.Empty, "#regnestykke-a", "#a")
        select folder + file + anchor;
}
