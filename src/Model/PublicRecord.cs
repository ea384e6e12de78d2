namespace InvestmentModels.Model;

/// <summary>Everything the municipality says: the whole of the input, valid in form.</summary>
/// <param name="Publisher">Who says it.</param>
/// <param name="Areas">By id.</param>
/// <param name="Reports">Oldest first.</param>
/// <param name="Pages">By order.</param>
/// <param name="Files">The files all of it was read from.</param>
public sealed record PublicRecord(
    Publisher Publisher,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Report> Reports,
    IReadOnlyList<ProsePage> Pages,
    FileDigests Files);
