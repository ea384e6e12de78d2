using System.Xml.Linq;

namespace InvestmentModels.Tests.Architecture;

/// <summary>Data flows one way. Whoever draws a new arrow draws it here too, and says why.</summary>
public sealed class ProjectArrowTests
{
    private static readonly IReadOnlyDictionary<string, string[]> Allowed = new Dictionary<string, string[]>
    {
        ["Diagnostics"] = [],
        ["Model"] = [],
        ["Input"] = ["Model", "Diagnostics"],
        ["Computation"] = ["Model"],
        ["Charts"] = [],
        ["Pages"] = ["Model", "Computation", "Charts"],
        ["Data"] = ["Model", "Computation"],

        // Between computing and pages: it holds what people say against what is computed.
        ["Review"] = ["Model", "Computation", "Diagnostics"],
        ["theme"] = ["Pages", "Charts"],
        ["Site"] = ["Pages", "Data", "Diagnostics", "theme"],
        ["Cli"] = ["Diagnostics", "Model", "Input", "Computation", "Review", "Charts", "Pages", "Data", "Site", "theme"],
    };

    private static readonly IReadOnlyList<SourceFile> Projects = [.. SourceFiles.Projects.Where(project => project.Folders[0] != "tests")];

    public static TheoryData<string> Names => [.. Allowed.Keys];

    [Fact]
    public void Projects_AreThoseOfTheDesign() => Assert.Equal(Allowed.Keys.Order(), Projects.Select(project => project.Stem).Order());

    [Theory]
    [MemberData(nameof(Names))]
    public void Project_DrawsExactlyTheArrowsOfTheDesign(string name)
    {
        var references = Values(Project(name), "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

        Assert.Equal(Allowed[name].Order(), references.Order());
    }

    [Theory]
    [InlineData("Diagnostics")]
    [InlineData("Model")]
    [InlineData("Computation")]
    [InlineData("Charts")]
    public void PureProject_UsesNoPackageAndNoFramework(string name)
    {
        Assert.Empty(Values(Project(name), "PackageReference"));
        Assert.Empty(Values(Project(name), "FrameworkReference"));
    }

    [Fact]
    public void TransitiveReferences_AreDisabledOnceForAll()
    {
        var everywhere = XDocument.Parse(File.ReadAllText(RepositoryRoot.File("Directory.Build.props")));

        Assert.Equal("true", Assert.Single(everywhere.Descendants("DisableTransitiveProjectReferences")).Value);
        Assert.All(SourceFiles.Projects, project => Assert.DoesNotContain("DisableTransitiveProjectReferences", project.Text, StringComparison.Ordinal));
    }

    private static XDocument Project(string name) => XDocument.Parse(Projects.Single(project => project.Stem == name).Text);

    private static IEnumerable<string> Values(XDocument project, string item) =>
        project.Descendants(item).Select(found => found.Attribute("Include")!.Value);
}
