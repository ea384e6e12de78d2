using InvestmentModels.Diagnostics;

namespace InvestmentModels.Cli.Preview;

/// <summary>What the preview shows at one moment. A request reads one of these from beginning to end, so that no page is ever half old and half new.</summary>
/// <param name="Version">Counts up with every build.</param>
/// <param name="PagesVersion">Of the last build that was good; 0 until there was one.</param>
/// <param name="Pages">The last good site: path with a leading slash → bytes.</param>
/// <param name="Findings">Of the newest build.</param>
/// <param name="Input">The input of the newest build: file as findings show it → text.</param>
internal sealed record PreviewedSite(
    int Version,
    int PagesVersion,
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Pages,
    FindingSet Findings,
    IReadOnlyDictionary<string, byte[]> Input)
{
    /// <summary>Before the first build.</summary>
    public static PreviewedSite Nothing { get; } = new(0, 0, new Dictionary<string, ReadOnlyMemory<byte>>(), [], new Dictionary<string, byte[]>());

    /// <summary>Whether what is shown is what the input says now.</summary>
    public bool IsCurrent => !Findings.HasErrors;
}
