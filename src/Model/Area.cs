namespace InvestmentModels.Model;

/// <summary>What is followed up on; may hold several models.</summary>
/// <param name="Id">Slug of its name; part of every address.</param>
/// <param name="Name">As the report's overview calls it.</param>
/// <param name="Departments">Ids of the departments responsible.</param>
/// <param name="Method">How its measures become one attainment.</param>
/// <param name="Measures">In the order they are shown.</param>
/// <param name="Models">The models it holds, as far as sources name them.</param>
/// <param name="Purpose">Purpose and target group; <see cref="Words.Missing"/> where nothing is written yet.</param>
/// <param name="Origin">Its file.</param>
public sealed record Area(
    string Id,
    string Name,
    IReadOnlyList<string> Departments,
    Method Method,
    IReadOnlyList<Measure> Measures,
    IReadOnlyList<InvestmentModel> Models,
    Words Purpose,
    Origin Origin);
