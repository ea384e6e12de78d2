namespace InvestmentModels.Data.Editions;

/// <summary>A department's areas in a report. An area two departments share counts in both.</summary>
internal sealed record DepartmentEdition(
    string Id,
    decimal Areas,
    decimal Green,
    decimal Yellow,
    decimal Red,
    decimal NotAssessed,
    decimal? InvestmentMillionKroner,
    decimal? FullYearPersons);
