using System.Text.Json;
using System.Xml.Linq;

namespace InvestmentModels.Tests.Dependencies;

/// <summary>A package as a lock file names it.</summary>
/// <param name="Name">Its id.</param>
/// <param name="Version">Exactly.</param>
/// <param name="IsAskedFor">Whether a project names it, and not only another package.</param>
/// <param name="IsShipped">Whether the program needs it, and not only a test.</param>
/// <param name="ContentHash">SHA-512, as NuGet counts it, in base 64.</param>
internal sealed record LockedPackage(string Name, string Version, bool IsAskedFor, bool IsShipped, string ContentHash)
{
    /// <summary>Every package of every lock file, once.</summary>
    public static IReadOnlyList<LockedPackage> All { get; } = [.. new[] { "src", "theme", "tests" }
        .SelectMany(folder => Directory.EnumerateFiles(RepositoryRoot.File(folder), "packages.lock.json", SearchOption.AllDirectories).SelectMany(file => In(file, folder != "tests")))
        .GroupBy(package => (package.Name, package.Version))
        .Select(same => same.First() with { IsAskedFor = same.Any(package => package.IsAskedFor), IsShipped = same.Any(package => package.IsShipped) })
        .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>What the package itself says its licence is; none where it is not on this machine.</summary>
    public string? Licence
    {
        get
        {
            var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
            var folder = Directory.Exists(packages) ? Directory.EnumerateDirectories(packages).FirstOrDefault(path => Path.GetFileName(path).Equals(Name, StringComparison.OrdinalIgnoreCase)) : null;
            var described = folder is null ? null : Directory.Exists(Path.Combine(folder, Version)) ? Directory.EnumerateFiles(Path.Combine(folder, Version), "*.nuspec").FirstOrDefault() : null;
            return described is null ? null : XDocument.Load(described).Descendants().FirstOrDefault(element => element.Name.LocalName == "license")?.Value;
        }
    }

    private static IEnumerable<LockedPackage> In(string file, bool isShipped) => JsonDocument.Parse(File.ReadAllBytes(file)).RootElement.GetProperty("dependencies").EnumerateObject()
        .SelectMany(framework => framework.Value.EnumerateObject())
        .Where(package => package.Value.GetProperty("type").GetString() != "Project")
        .Select(package => new LockedPackage(
            package.Name, package.Value.GetProperty("resolved").GetString()!, package.Value.GetProperty("type").GetString() == "Direct", isShipped, package.Value.GetProperty("contentHash").GetString()!));
}
