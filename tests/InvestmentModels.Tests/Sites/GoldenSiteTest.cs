using System.Text;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Sites;

/// <summary>The whole site of the example municipality, file by file.</summary>
public sealed class GoldenSiteTest
{
    private const string Golden = "Sites/eksempelby/Golden";

    /// <summary>Every page has a twin, made from it by rules that have tests of their own; one of each kind is read here.</summary>
    private static readonly string[] AcceptedTwins = ["index.md", "2025/index.md", "2025/ungejob/index.md", "modeller/index.md"];

    [Fact]
    public void ExampleSite_IsFileForFileTheAcceptedOne()
    {
        var outcome = Pipeline.Run(ExampleSite.Files);

        Assert.Empty(outcome.Findings);
        // Workbooks and the zip file are no text to read a difference in; their checksums stand in the accepted manifest.
        foreach (var file in outcome.Files.Where(file => !file.Path.StartsWith("assets/", StringComparison.Ordinal) && Path.GetExtension(file.Path) is not (".xlsx" or ".zip") && (Path.GetFileName(file.Path) != "index.md" || AcceptedTwins.Contains(file.Path))))
        {
            GoldenFile.Matches($"{Golden}/{file.Path}", Encoding.UTF8.GetString(file.Bytes.Span));
        }
    }

    [Fact]
    public void ExampleSite_HasNoAcceptedFileThatIsNoLongerMade()
    {
        var folder = RepositoryRoot.File("tests", "InvestmentModels.Tests", Golden);
        var accepted = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'));

        Assert.Empty(accepted.Except(Pipeline.Run(ExampleSite.Files).Files.Select(file => file.Path)));
    }
}
