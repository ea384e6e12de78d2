using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using InvestmentModels.Tests.Docs;

namespace InvestmentModels.Tests.Cli;

/// <summary>The program as a package: what is in it, and that it installs and works where there is no repository, with the commands the documentation tells.</summary>
public sealed partial class PackageTest : IDisposable
{
#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private readonly ScratchFolder _folder = new();

    /// <summary>The commands that make and install the package, as <c>docs/vaerktoej.md</c> has them.</summary>
    internal static IReadOnlyList<string> Commands { get; } =
        [.. DocumentBlock.Of(DocumentBlock.Text("vaerktoej.md")).Where(block => block.Kind == "pakke").SelectMany(block => block.Lines)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Package_HoldsTheAcceptedFiles_AndTheInstalledToolBuildsAMunicipality()
    {
        // No other source is asked: what is installed is what was packed here.
        _folder.Write("<configuration><packageSources><clear /></packageSources></configuration>", "nuget.config");
        Assert.Equal(["pack", "tool"], Commands.Select(command => command.Split(' ')[1]));
        foreach (var command in Commands)
        {
            await Done("dotnet", Here(command).Split(' ').Skip(1));
        }

        GoldenFile.Matches("Cli/Golden/package.txt", Told(Assert.Single(Directory.GetFiles(_folder.File("pakke")))));

        var tool = _folder.File("mappe", OperatingSystem.IsWindows() ? "investmentmodels.exe" : "investmentmodels");
        var begun = await Done(tool, ["init", "minkommune"]);
        Assert.Contains("minkommune/input", begun, StringComparison.Ordinal);
        var built = await Done(tool, ["build", "--input", "minkommune/input", "--output", "ude"]);
        // Advice names the tool, not the repository.
        Assert.Contains("investmentmodels preview", built, StringComparison.Ordinal);
        Assert.Contains("ude er hel", await Done(tool, ["verify", "ude"]), StringComparison.Ordinal);
    }

    /// <summary>The command of the documentation, with what this test has built already, and into this test's own folders.</summary>
    private static string Here(string command) => command
        .Replace("src/Cli -c Release", $"{RepositoryRoot.File("src", "Cli")} -c {Configuration} --no-build --no-restore", StringComparison.Ordinal)
        .Replace("--global", "--tool-path mappe", StringComparison.Ordinal);

    private async Task<string> Done(string program, IEnumerable<string> arguments)
    {
        var run = await ProcessRun.Of(program, _folder.Path, arguments);
        Assert.True(run.Code == 0, $"{program} {string.Join(' ', arguments)} ended with {run.Code}: {run.Told}");
        return run.Told;
    }

    /// <summary>The package's files, and what it says of itself. What changes with every commit is left out.</summary>
    private static string Told(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        var files = zip.Entries.Select(entry => Uri.UnescapeDataString(entry.FullName)).Select(name => CoreProperties().Replace(name, "$1*$2")).Order(StringComparer.Ordinal);
        var facts = Elements(zip, "investmentmodels.nuspec").Where(element => element.Name.LocalName is not ("version" or "repository"));
        var settings = Elements(zip, "tools/net10.0/any/DotnetToolSettings.xml");
        return string.Concat(facts.Concat(settings).Select(Line).Where(line => line.Length > 0).Append(string.Empty).Concat(files).Select(line => $"{line}\n"));
    }

    private static IEnumerable<XElement> Elements(ZipArchive zip, string name)
    {
        using var stream = zip.GetEntry(name)!.Open();
        return XDocument.Load(stream).Root!.DescendantsAndSelf().ToList();
    }

    private static string Line(XElement element)
    {
        var said = string.Join(' ', element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $"{attribute.Name.LocalName}={attribute.Value}").Append(element.HasElements ? string.Empty : element.Value)).Trim();
        return said.Length == 0 ? string.Empty : $"{element.Name.LocalName}: {said}";
    }

    [GeneratedRegex("(core-properties/).+(\\.psmdcp)", RegexOptions.CultureInvariant)]
    private static partial Regex CoreProperties();
}
