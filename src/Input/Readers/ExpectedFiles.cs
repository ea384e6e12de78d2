using System.Text.RegularExpressions;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Readers;

/// <summary>A file that nobody reads is a fact that silently vanished: it is told.</summary>
internal static partial class ExpectedFiles
{
    public static void Check(ReadingRoom room)
    {
        foreach (var file in room.Input.Files.Keys.Where(file => !Expected().IsMatch(file)))
        {
            var path = room.Map.Display(file);
            room.Findings.Add(FormFindings.UnexpectedFile(Place.StartOf(path), path));
        }
    }

    [GeneratedRegex(
        @"^(site\.json|published\.json|README\.md|pages/[a-z0-9-]+\.md|areas/[a-z0-9-]+\.(json|md)|reports/[a-z0-9-]+/[a-z0-9-]+\.(json|md)|catalogues/[0-9]{4}/[a-z0-9-]+\.(json|md)|history/models\.json|schemas/[a-z-]+\.schema\.json)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Expected();
}
