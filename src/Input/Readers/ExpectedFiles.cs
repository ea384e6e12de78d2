using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Readers;

/// <summary>A file that nobody reads is a fact that silently vanished: it is told.</summary>
internal static partial class ExpectedFiles
{
    /// <summary>The files somebody reads; the others are told.</summary>
    public static InputFiles Only(InputFiles input, SourceMap map, FindingSet findings)
    {
        foreach (var file in input.Files.Keys.Where(file => !Expected().IsMatch(file)))
        {
            var path = map.Display(file);
            findings.Add(FormFindings.UnexpectedFile(Place.StartOf(path), path));
        }

        return input with
        {
            Files = new SortedDictionary<string, byte[]>(
                input.Files.Where(file => Expected().IsMatch(file.Key)).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }

    [GeneratedRegex(
        @"^(site\.json|published\.json|README\.md|pages/[a-z0-9-]+\.md|areas/[a-z0-9-]+\.(json|md)|reports/[a-z0-9-]+/[a-z0-9-]+\.(json|md)|economy\.json|catalogues/[0-9]{4}/(catalogue\.json|[a-z0-9-]+\.md)|history/models\.(json|md)|schemas/[a-z-]+\.schema\.json)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expected();
}
