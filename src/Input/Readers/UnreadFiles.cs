using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Readers;

/// <summary>What lies in the input folder and was not opened is told.</summary>
internal static class UnreadFiles
{
    public static void Tell(InputFiles input, SourceMap map, FindingSet findings) => findings.AddRange(input.Unread.Select(file => file.Unread switch
    {
        UnreadReason.Link => FormFindings.Link(Place.StartOf(map.Display(file.Path))),
        _ => FormFindings.TooLarge(Place.StartOf(map.Display(file.Path)), FormattableString.Invariant($"{FileLimits.Bytes(file.Path) / 1024} kB i denne fil")),
    }));
}
