namespace InvestmentModels.Model;

/// <summary>What was published of a report on a day: from then on a changed fact needs a correction.</summary>
/// <param name="Report">The report's id.</param>
/// <param name="Date">When.</param>
/// <param name="Sha256">Of the canonical facts, lower-case hexadecimal.</param>
/// <param name="Facts">Every fact by its address, as it was.</param>
/// <param name="Texts">SHA-256 of every text by its address, so that an edited text can be told.</param>
/// <param name="Addresses">Every page the report had; none may be lost.</param>
/// <param name="Origin">Its place.</param>
public sealed record Publication(
    string Report,
    DateOnly Date,
    string Sha256,
    IReadOnlyDictionary<string, string> Facts,
    IReadOnlyDictionary<string, string> Texts,
    IReadOnlyList<string> Addresses,
    Origin Origin)
{
    /// <summary>Which kinds of facts the program knew that recorded it; kinds it did not know are not held against it.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Whether a report is still being written, by what its own file says and what has been published.</summary>
    public static bool IsDraft(string report, ReportKind kind, DateOnly? publishedOn, IEnumerable<Publication> publications) =>
        kind != ReportKind.FiguresOnly && publishedOn is null && publications.All(publication => publication.Report != report);
}
