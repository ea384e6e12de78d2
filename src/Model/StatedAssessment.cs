namespace InvestmentModels.Model;

/// <summary>What the official document prints about an area.</summary>
/// <param name="Name">The area's name on its own page, where it differs.</param>
/// <param name="AttainmentPercent">Printed attainment.</param>
/// <param name="Colour">Printed colour.</param>
/// <param name="InvestmentMillionKroner">Printed yearly investment on the area's page.</param>
/// <param name="FullYearPersons">Printed full-year persons on the area's page.</param>
/// <param name="Note">Why the stated figure may differ, as far as one can tell.</param>
/// <param name="Origin">Its place.</param>
public sealed record StatedAssessment(
    string? Name,
    decimal? AttainmentPercent,
    Colour? Colour,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons,
    string? Note,
    Origin Origin);
