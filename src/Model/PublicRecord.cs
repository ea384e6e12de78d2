namespace InvestmentModels.Model;

/// <summary>Everything the municipality says: the whole of the input, valid in form.</summary>
/// <param name="Publisher">Who says it.</param>
/// <param name="Areas">By id.</param>
/// <param name="Reports">Oldest first.</param>
/// <param name="Pages">By order.</param>
/// <param name="Publications">What has been published, oldest first.</param>
/// <param name="Files">The files all of it was read from.</param>
public sealed record PublicRecord(
    Publisher Publisher,
    IReadOnlyList<Area> Areas,
    IReadOnlyList<Report> Reports,
    IReadOnlyList<ProsePage> Pages,
    IReadOnlyList<Publication> Publications,
    FileDigests Files)
{
    /// <summary>Models that predate the reports, in the document's order.</summary>
    public IReadOnlyList<HistoricModel> History { get; init; } = [];

    /// <summary>The documents those models are known from.</summary>
    public IReadOnlyList<Source> HistorySources { get; init; } = [];

    /// <summary>What else the documents tell about older models, and which they leave out.</summary>
    public Words HistoryWords { get; init; } = Words.Missing;

    /// <summary>Efficiency catalogues, the oldest first.</summary>
    public IReadOnlyList<EfficiencyCatalogue> Catalogues { get; init; } = [];

    /// <summary>Refund ladders and prices; absent where there is no <c>economy.json</c>.</summary>
    public EmploymentEconomy? Economy { get; init; }

    /// <summary>Whether a report is still being written: the official document is not out, and nothing of it has been published here.</summary>
    /// <remarks>Figures printed in another report's document (<see cref="ReportKind.FiguresOnly"/>) are public already.</remarks>
    public bool IsDraft(Report report) => Publication.IsDraft(report.Id, report.Kind, report.PublishedOn, Publications);

    /// <summary>Every text people wrote in Markdown.</summary>
    public IEnumerable<Words> AllWords => Pages.Select(page => page.Body)
        .Concat(Areas.Select(area => area.Purpose))
        .Concat(Catalogues.SelectMany(catalogue => catalogue.Projects.SelectMany(project => project.Texts.All)))
        .Concat(Reports.Select(report => report.Summary))
        .Concat(Reports.SelectMany(report => report.Areas.SelectMany(area => area.Texts.All)))
        .Append(HistoryWords)
        .Where(words => !words.IsMissing);
}
