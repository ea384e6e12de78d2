using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.CouncilPapers;

/// <summary>A report → a draft of the paper by which it comes before the council: the report's conclusions, and no more than the council wants to read.</summary>
public static class BuildCouncilPaper
{
    /// <param name="report">An annual report.</param>
    /// <param name="publisher">Whose site the paper points to.</param>
    public static CouncilPaper From(ComputedReport report, Publisher publisher)
    {
        var site = $"{publisher.Url}{Addresses.Report(report.Reported)}";
        PaperSection[] all =
        [
            new("Resume", [.. Briefs.Of(report).Select(sentence => $"- {Text(sentence)}")]),
            new("Indstilling", Recommendation(report)),
            new("Områder, der ikke nåede målet", Unmet(report)),
            new("Farver, som mennesker har vurderet", Judged(report), 4),
            new("Økonomi og forventet effekt", Economy(report)),
            new("Alle områder", Areas(report), 3),
            new("Hvor rapporten og beregningen er uenige", Differences(report), 1),
            new("Behandlingen indtil nu", Decisions(report), 2),
        ];
        var kept = all.Where(section => section.Lines.Count > 0).ToList();
        var leftOut = new List<string>();
        var paper = Written(kept);
        while (!paper.IsShortEnough && kept.Where(section => section.LeavesFirst is not null).MinBy(section => section.LeavesFirst) is { } leaving)
        {
            kept.Remove(leaving);
            leftOut.Add(leaving.Heading);
            paper = Written(kept);
        }

        return paper;

        CouncilPaper Written(IEnumerable<PaperSection> sections) => new(
            string.Join('\n', (IEnumerable<string>)
            [
                $"# {report.Reported.Title}",
                string.Empty,
                $"Udkast til indstilling til byrådet. Tallene er beregnet af de indberettede mål og resultater. Hvert tal har et regnestykke på {site}",
                .. sections.SelectMany((section, index) => (IEnumerable<string>)[string.Empty, $"## {index + 1}. {section.Heading}", string.Empty, .. section.Lines]),
                .. leftOut.Count == 0 ? Array.Empty<string>() : [string.Empty, $"Udeladt her for pladsens skyld: {Lists.Of(leftOut)}. Det står på {site}"],
                string.Empty,
            ]),
            [.. leftOut]);
    }

    private static IReadOnlyList<string> Recommendation(ComputedReport report) =>
    [
        "Det indstilles, at byrådet",
        string.Empty,
        "1. tager opfølgningen til efterretning.",
        .. Briefs.Asked(report).Select((sentence, index) => $"{index + 2}. tager stilling til dette: {Text(sentence)}"),
    ];

    private static IReadOnlyList<string> Unmet(ComputedReport report) =>
    [
        .. report.Areas.Select(area => BuildGlance.Unmet(area, report.Reported)).OfType<UnmetAreaView>()
            .Select(area => $"- **{area.Link.Text}** ({area.Colour.Word.ToLowerInvariant()}, {area.Attainment.Text} af målet): {string.Join(" ", area.Actions.Append(area.Expectation)).Trim()}"),
    ];

    private static IReadOnlyList<string> Judged(ComputedReport report) =>
    [
        .. BuildGlance.Judged(report)
            .Select(area => $"- **{area.Link.Text}** nåede {area.Attainment.Text} af målet. Reglen giver {area.Computed.Word.ToLowerInvariant()}; vurderingen er {area.Judged.Word.ToLowerInvariant()}. {area.Reason} Vurderet af: {area.By}."),
    ];

    private static IReadOnlyList<string> Economy(ComputedReport report) =>
    [
        .. BuildGlance.KeyFigures(report)
            .Select(key => $"- {key.Figure.Text} {key.Label}. {key.Stated}".TrimEnd(' ', '.') + "."),
    ];

    private static IReadOnlyList<string> Areas(ComputedReport report) => Table(BuildAreaTable.Short(report));

    private static IReadOnlyList<string> Differences(ComputedReport report) =>
    [
        .. report.Differences.Select(difference => $"- {difference.Subject}: rapporten skriver {Numbers.WithUnit(difference.Stated, difference.Computed.Quantity)}, beregningen giver {Numbers.WithUnit(difference.Computed)}"),
    ];

    private static IReadOnlyList<string> Decisions(ComputedReport report) =>
    [
        .. report.Reported.Decisions.Select(decision => $"- {decision.Body}{(decision.Date is { } date ? $", {Dates.Long(date)}" : string.Empty)}: {decision.Text}"),
        .. report.Reported.NextReport is { } next ? [$"- Næste opfølgning: {next}."] : Array.Empty<string>(),
    ];

    private static IReadOnlyList<string> Table(TableView table) =>
    [
        Row(table.Columns.Select(column => column.Text)),
        Row(table.Columns.Select(column => column.IsNumber ? "---:" : "---")),
        .. table.Rows.Select(row => Row(row.Select(cell => (cell.Figure?.Text ?? cell.Text) + (cell.Colour is { IsJudged: true } ? " (vurderet)" : string.Empty)))),
    ];

    private static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |";

    private static string Text(IEnumerable<PartView> parts) => string.Concat(parts.Select(part => part.Text)).Trim();
}
