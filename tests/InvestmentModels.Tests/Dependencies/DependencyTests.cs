using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Dependencies;

/// <summary>What the solution stands on is written down, and what is written down is so.</summary>
public sealed partial class DependencyTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "dependencies.md"));

    [Fact]
    public void Document_ListsExactlyTheLockedPackages() => Assert.Equal(
        LockedPackage.All.OrderBy(package => package.IsShipped ? 0 : 1).Select(package => (package.Name, package.Version, package.IsAskedFor ? "yes" : "no", package.IsShipped)),
        Rows().Select(row => (row.Name, row.Version, row.AskedFor, row.IsShipped)));

    [Fact]
    public void Document_NamesTheLicenceThePackageHas() => Assert.All(
        LockedPackage.All.Where(package => package.Licence is not null), package => Assert.Equal(package.Licence, LicenceOf(package)));

    [Fact]
    public void Project_NamesNoVersionOfItsOwn() => Assert.All(
        Directory.EnumerateFiles(RepositoryRoot.Path, "*.csproj", SearchOption.AllDirectories),
        project => Assert.DoesNotContain(XDocument.Load(project).Descendants("PackageReference"), reference => reference.Attribute("Version") is not null));

    [Fact]
    public void Sbom_ListsWhatIsPacked()
    {
        var version = XDocument.Load(RepositoryRoot.File("Directory.Build.props")).Descendants("Version").Single().Value;
        var shipped = LockedPackage.All.Where(package => package.IsShipped).ToList();
        var sbom = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new { component = new Dictionary<string, string>(StringComparer.Ordinal) { ["type"] = "application", ["bom-ref"] = Url("investmentmodels", version), ["name"] = "investmentmodels", ["version"] = version, ["purl"] = Url("investmentmodels", version) } },
            ["components"] = shipped.Select(package => new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["type"] = "library",
                ["bom-ref"] = Url(package.Name, package.Version),
                ["name"] = package.Name,
                ["version"] = package.Version,
                ["purl"] = Url(package.Name, package.Version),
                ["licenses"] = new[] { new { license = new { id = LicenceOf(package) } } },
                ["properties"] = new[] { new { name = "nuget:contentHash", value = package.ContentHash } },
            }),
            ["dependencies"] = shipped.Select(package => new Dictionary<string, object>(StringComparer.Ordinal) { ["ref"] = Url(package.Name, package.Version) })
                .Prepend(new Dictionary<string, object>(StringComparer.Ordinal) { ["ref"] = Url("investmentmodels", version), ["dependsOn"] = shipped.Select(package => Url(package.Name, package.Version)) }),
        };

        GoldenFile.Matches("../../src/Cli/sbom.cdx.json", JsonSerializer.Serialize(sbom, Indented) + "\n");
    }

    private static string Url(string name, string version) => $"pkg:nuget/{name}@{version}";

    private static string LicenceOf(LockedPackage package) => Rows().Single(row => row.Name == package.Name && row.Version == package.Version).Licence;

    private static IEnumerable<(string Name, string Version, string Licence, string AskedFor, bool IsShipped)> Rows()
    {
        var tests = Document.IndexOf("## In the tests only", StringComparison.Ordinal);
        return Row().Matches(Document).Select(row => (row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value, row.Groups[4].Value, row.Index < tests));
    }

    [GeneratedRegex(@"^\| ([\w.-]+) \| ([0-9][\w.-]*) \| ([\w.-]+) \| (yes|no) \| .+ \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
