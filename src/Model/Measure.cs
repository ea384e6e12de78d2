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
    Origin Origin);
