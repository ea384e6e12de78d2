namespace InvestmentModels.Diagnostics.Formats;

/// <summary>A way to write findings down, for people or for other programs.</summary>
public interface IFindingFormat
{
    /// <summary>All findings in their fixed order, with a line break at the end; a document even when nothing was found, if the format is one.</summary>
    string Of(FindingSet findings);
}
