namespace InvestmentModels.Model;

/// <summary>Money voted for a stronger effort, expected to return at least as much in lower spending.</summary>
/// <param name="Id">Slug, unique over all areas.</param>
/// <param name="Name">What the source calls it.</param>
/// <param name="Adopted">The budget year it started in; absent only for an older model whose source does not say.</param>
/// <param name="Investment">What it costs; empty where no source prints the model's own share.</param>
/// <param name="State">Where in its life it is.</param>
/// <param name="StateSince">The year the state began.</param>
/// <param name="Decisions">What was decided about it.</param>
/// <param name="Origin">Its place.</param>
public sealed record InvestmentModel(
    string Id,
    string Name,
    int? Adopted,
    IReadOnlyList<InvestmentPeriod> Investment,
    ModelState State,
    int? StateSince,
    IReadOnlyList<Decision> Decisions,
    Origin Origin)
{
    /// <summary>Budget years in which it was enlarged or prolonged after it was adopted.</summary>
    public IReadOnlyList<int> ExpandedIn { get; init; } = [];

    /// <summary>The year the newest source tells its state for; absent where the state is known today.</summary>
    public int? StateKnownIn { get; init; }

    /// <summary>The year from which its business case expects the effect to show; absent where no source says so.</summary>
    public int? EffectExpectedFrom { get; init; }

    /// <summary>What the principles ask for and a source documents; the rest is missing.</summary>
    public IReadOnlyList<DocumentedRequirement> Principles { get; init; } = [];

    /// <summary>What it was expected to cost and save; absent where no source tells.</summary>
    public BusinessCase? BusinessCase { get; init; }

    /// <summary>Whether it was followed up on in a year, as far as its adoption and state tell.</summary>
    public bool IsActiveIn(int year) => Adopted <= year && (State == ModelState.Active || StateSince > year);
}
