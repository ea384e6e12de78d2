namespace InvestmentModels.Model;

/// <summary>A project of the efficiency catalogue.</summary>
/// <param name="Id">Slug; part of its address.</param>
/// <param name="Name">As its own page prints it.</param>
/// <param name="CatalogueYear">The catalogue it first stood in.</param>
/// <param name="Department">Id of the department.</param>
/// <param name="Category">As printed; absent where none is.</param>
/// <param name="State">Closed, or to be followed up.</param>
/// <param name="Table">The table its figures are printed in; absent where it has none.</param>
/// <param name="Correction">The correction by column, in mio. kr.; a column that is not printed is absent, never 0.</param>
/// <param name="Total">The total after correction by column, in mio. kr.; likewise.</param>
/// <param name="Names">Other spellings.</param>
/// <param name="Mentioned">Figures its text mentions that stand in no table.</param>
/// <param name="Remarks">What does not agree about it.</param>
/// <param name="Models">Ids of the investment models the sources call the same effort.</param>
/// <param name="Texts">Its texts, in the project's own words.</param>
/// <param name="Origin">Its place.</param>
public sealed record CatalogueProject(
    string Id,
    string Name,
    int CatalogueYear,
    string Department,
    string? Category,
    CatalogueState State,
    CatalogueState? Table,
    IReadOnlyDictionary<string, decimal> Correction,
    IReadOnlyDictionary<string, decimal> Total,
    IReadOnlyList<OtherName> Names,
    IReadOnlyList<MentionedFigure> Mentioned,
    IReadOnlyList<Remark> Remarks,
    IReadOnlyList<string> Models,
    ProjectTexts Texts,
    Origin Origin);
