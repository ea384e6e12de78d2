using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>The next report from the last one: areas and proposals are there, results and texts are stubs.</summary>
public static class StartReport
{
    /// <param name="id">The report to start.</param>
    /// <param name="record">Everything said so far, without errors.</param>
    /// <param name="input">The files it was read from.</param>
    /// <returns>None when there is no report with the accounts to start from.</returns>
    public static StartedReport? From(NewReportId id, PublicRecord record, InputFiles input)
    {
        var sameYear = record.Reports.FirstOrDefault(report => report.Year == id.Year && report.Id != id.Text && report.Kind != ReportKind.FiguresOnly);
        var last = sameYear?.Kind == ReportKind.Annual
            ? sameYear
            : record.Reports.LastOrDefault(report => report.Kind == ReportKind.Annual && report.Year < id.Year);
        if (last is null)
        {
            return null;
        }

        var leaving = last.Areas
            .Select(area => last.Year < id.Year && FollowedModels.WhyItLeaves(area.Area, id.Year) is { } reason ? new LeavingArea(area.Area, reason) : null)
            .OfType<LeavingArea>()
            .ToList();
        var carried = last.Areas.Where(area => leaving.All(left => left.Area != area.Area)).ToList();
        var folder = $"{ReadReport.Folder}{id.Text}/";
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            [$"{folder}report.json"] = Json(DraftReport.Of(id, last, leaving)),
            [$"{folder}report.md"] = Encoding.UTF8.GetBytes(DraftTexts.Summary(id)),
        };
        foreach (var area in carried)
        {
            var given = sameYear?.Areas.FirstOrDefault(known => known.Area.Id == area.Area.Id);
            files[$"{folder}{area.Area.Id}.json"] = Json(DraftAreaReport.Of(id, area, last.Year, Written(area), given is null ? null : Written(given)));
            if (id.Kind == ReportKind.Annual)
            {
                files[$"{folder}{area.Area.Id}.md"] = Encoding.UTF8.GetBytes(DraftTexts.Area);
            }
        }

        return new StartedReport(last, files, carried, leaving, [.. Remarks(id, last, sameYear, carried, record)]);

        // Copied as written: 1.0 stays 1.0.
        JsonObject Written(AreaReport area) => JsonNode.Parse(input.Files[area.Origin.File])!.AsObject();
    }

    private static byte[] Json(JsonObject document) => Encoding.UTF8.GetBytes(LayOutJson.Of(document));

    private static IEnumerable<string> Remarks(NewReportId id, Report last, Report? sameYear, IReadOnlyList<AreaReport> carried, PublicRecord record)
    {
        if (record.IsDraft(last))
        {
            yield return $"{last.Id} er selv et udkast. Bliver dens tal ændret, ændrer forslagene her sig ikke.";
        }

        if (last.Year < id.Year - 1)
        {
            yield return $"Den seneste rapport er om {last.Year}. Forslagene til mål bygger på tal fra det år.";
        }

        if (sameYear is not null)
        {
            yield return $"Målene er taget fra {sameYear.Id}.";
        }

        foreach (var area in carried)
        {
            foreach (var model in FollowedModels.EndedBetween(area.Area, last.Year, id.Year))
            {
                yield return $"{area.Area.Name}: {FollowedModels.Told(model)}, men området har modeller, der fortsætter. Se efter, om målepunkter, mål og investering skal ændres.";
            }
        }

        foreach (var area in record.Areas.Where(area => last.Areas.All(known => known.Area.Id != area.Id) && area.Models.Any(model => model.IsActiveIn(id.Year))))
        {
            yield return $"«{area.Name}» var ikke med i {last.Id}, men har en model i gang i {id.Year}. Er det et nyt område, så opret {ReadReport.Folder}{id.Text}/{area.Id}.json.";
        }
    }
}
