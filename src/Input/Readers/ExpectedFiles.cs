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
        var expected = new SortedList<string, byte[]>(input.Files.Count, StringComparer.Ordinal);
        foreach (var (file, bytes) in input.Files)
        {
            if (Expected().IsMatch(file))
            {
                expected.Add(file, bytes);
            }
            else
            {
                var path = map.Display(file);
                findings.Add(FormFindings.UnexpectedFile(Place.StartOf(path), path));
            }
        }

        return input with { Files = expected };
    }

    [GeneratedRegex(
        @"^(site\.json|published\.json|README\.md|pages/[a-z0-9-]+\.md|areas/[a-z0-9-]+\.(json|md)|reports/[a-z0-9-]+/[a-z0-9-]+\.(json|md)|economy\.json|catalogues/[0-9]{4}/(catalogue\.json|[a-z0-9-]+\.md)|history/models\.(json|md)|schemas/[a-z-]+\.schema\.json)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expected();
}
