namespace InvestmentModels.Model;

/// <summary>A counted thing with a target in an area; its definition holds over the years.</summary>
/// <param name="Id">Slug, shared by areas that count the same thing.</param>
/// <param name="Name">As readers know it.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Better">Which way is good.</param>
/// <param name="UnitsPerJob">How many of these count as one job in a converted area; 1 for jobs themselves.</param>
/// <param name="OverYears">How years are brought together.</param>
/// <param name="Models">The models the measure follows; empty where it follows the whole area.</param>
/// <param name="Origin">The definition's place.</param>
public sealed record Measure(
    string Id,
    string Name,
    Unit Unit,
    Direction Better,
    decimal UnitsPerJob,
    YearsRule OverYears,
    IReadOnlyList<string> Models,
    Origin Origin)
{
    /// <summary>The first year it is measured; absent where it always was.</summary>
    public int? From { get; init; }

    /// <summary>The last year it is measured; absent while it goes on.</summary>
    public int? Until { get; init; }

    /// <summary>How it was defined before, the oldest first.</summary>
    public IReadOnlyList<EarlierDefinition> Earlier { get; init; } = [];

    /// <summary>Whether a report on a year is to hold it.</summary>
    public bool IsMeasuredIn(int year) => !(From > year) && !(Until < year);

    /// <summary>The definition that held in a year: what a report on that year counts by.</summary>
    public Measure InYear(int year) => Earlier.FirstOrDefault(earlier => year <= earlier.Until) is { } held
        ? this with { Name = held.Name ?? Name, UnitsPerJob = held.UnitsPerJob ?? UnitsPerJob }
        : this;
}
