namespace InvestmentModels.Model;

/// <summary>One published follow-up.</summary>
/// <param name="Id">Its address, e.g. <c>2024</c> or <c>2025-halvaar</c>.</param>
/// <param name="Kind">With the accounts, at half year, or only figures.</param>
/// <param name="Year">The year it is about.</param>
/// <param name="Title">As readers know it.</param>
/// <param name="PublishedOn">When the official document was made public.</param>
/// <param name="Rule">How it assesses.</param>
/// <param name="Stated">Totals the official document prints.</param>
/// <param name="Sources">The documents behind it.</param>
/// <param name="Decisions">What was decided about it.</param>
/// <param name="NextReport">When the next one is due, in words.</param>
/// <param name="Corrections">Changes made after publication.</param>
/// <param name="Closed">Areas of the report before that are no longer followed.</param>
/// <param name="Observations">What does not agree in the document as a whole.</param>
/// <param name="Summary">Its summary for readers.</param>
/// <param name="Areas">By number, then by name.</param>
/// <param name="Origin">Its file.</param>
public sealed record Report(
    string Id,
    ReportKind Kind,
    int Year,
    string Title,
    DateOnly? PublishedOn,
    ColourRule Rule,
    StatedTotals? Stated,
    IReadOnlyList<Source> Sources,
    IReadOnlyList<Decision> Decisions,
    string? NextReport,
    IReadOnlyList<Correction> Corrections,
    IReadOnlyList<ClosedArea> Closed,
    IReadOnlyList<Observation> Observations,
    Words Summary,
    IReadOnlyList<AreaReport> Areas,
    Origin Origin)
{
    /// <summary>Months of the year a half-year report covers.</summary>
    public const int HalfAYear = 6;

    /// <summary>What the id of a half-year report ends with, after its year. It has one page only, so addresses depend on it.</summary>
    public const string HalfYearEnding = "-halvaar";

    /// <summary>Whether an id is a half-year report's.</summary>
    public static bool IsHalfYear(string id) => id.EndsWith(HalfYearEnding, StringComparison.Ordinal);

    /// <summary>Gains the report states for several models together.</summary>
    public IReadOnlyList<StatedGain> Gains { get; init; } = [];

    /// <summary>Models proposed to become permanent; absent where the report proposes none.</summary>
    public Permanence? Permanence { get; init; }

    /// <summary>Whether the report proposes to make a model of an area permanent.</summary>
    public bool Proposes(string areaId, string modelId) =>
        Permanence?.Proposals.Any(proposal => proposal.AreaId == areaId && proposal.Models.Contains(modelId)) == true;
}
