using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;

namespace InvestmentModels.Tests.Sites;

/// <summary>Four years, a half year and a draft in three departments: what only time can show.</summary>
public sealed class FourYearSiteTest
{
    private const string Golden = "Sites/fireaar/Golden";

    private static readonly Lazy<Outcome> Built = new(() => Pipeline.Run(
        InputFiles.Read(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Sites", "fireaar", "input")) with { DisplayRoot = "input" }));

    /// <summary>Pages and data that hold what the example site has none of.</summary>
    public static TheoryData<string> Accepted =>
    [
        "2024/permanentgoerelse/index.html", "2025/index.html", "2025/maal/index.html", "2026-halvaar/index.html", "afdelinger/soc/index.html",
        "omraader/bolig-foerst/index.html", "omraader/ledige-i-job/index.html", "omraader/unge-paa-vej/index.html", "modeller/index.html",
        "data/v1/areas/ledige-i-job.json", "data/v1/reports/2026-halvaar.json",
    ];

    [Theory]
    [MemberData(nameof(Accepted))]
    public void File_OfTheFourYearSite_IsTheAcceptedOne(string path) =>
        GoldenFile.Matches($"{Golden}/{path}", Encoding.UTF8.GetString(Built.Value.Files.Single(file => file.Path == path).Bytes.Span));

    [Fact]
    public void Site_OfFourYears_HasNoFindingsAndHolds()
    {
        Assert.Empty(Built.Value.Findings);
        Assert.Empty(VerifySite.In(new FoundSite(Built.Value.Files, [])).Discrepancies);
    }
}
