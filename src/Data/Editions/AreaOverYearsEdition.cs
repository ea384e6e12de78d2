namespace InvestmentModels.Data.Editions;

/// <summary>An area over the years: <c>data/v1/areas/fritidsjob.json</c>. Names are fixed within version 1.</summary>
/// <param name="Area">Its id.</param>
/// <param name="Name">As it is called now.</param>
/// <param name="Departments">Ids of the departments responsible.</param>
/// <param name="Method">How its measures become one attainment.</param>
/// <param name="Measures">How its measures are defined, and were.</param>
/// <param name="Reports">Oldest first; half-year reports are left out.</param>
/// <param name="Goalposts">What it is held against and was moved, oldest first.</param>
/// <param name="Models">Its models and their lives.</param>
/// <param name="Figures">Figures that belong to no report, with their receipts.</param>
internal sealed record AreaOverYearsEdition(
    string Area,
    string Name,
    IReadOnlyList<string> Departments,
    string Method,
    IReadOnlyList<DefinitionEdition> Measures,
    IReadOnlyList<AreaYearEdition> Reports,
    IReadOnlyList<GoalpostEdition> Goalposts,
    IReadOnlyList<ModelEdition> Models,
    IReadOnlyDictionary<string, FigureEdition> Figures);
