using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary><c>report.json</c> of a report that has just been started.</summary>
internal static class DraftReport
{
    public static JsonObject Of(NewReportId id, Report last, IReadOnlyList<LeavingArea> leaving)
    {
        var report = new JsonObject
        {
            ["$schema"] = "../../schemas/report.schema.json",
            ["schemaVersion"] = InputVersion.Current,
            ["id"] = id.Text,
            ["kind"] = ContractWord.Of(id.Kind),
            ["year"] = id.Year,
            ["title"] = Title(id, last),
            ["rule"] = new JsonObject { ["greenFromPercent"] = last.Rule.GreenFromPercent, ["rounding"] = ContractWord.Of(Specs.Rounding.HalfDown) },
            ["sources"] = new JsonArray(new JsonObject { ["id"] = "kilde", ["title"] = Stub.Asking("Titlen på det dokument, tallene er taget fra") }),
            ["nextReport"] = Stub.Asking("Hvornår den næste rapport ventes"),
        };
        if (leaving.Count > 0)
        {
            report["closed"] = new JsonArray([.. leaving.Select(left => new JsonObject { ["area"] = left.Area.Id, ["reason"] = left.Reason })]);
        }

        return report;
    }

    /// <summary>The last title with the new year in it, where it has one.</summary>
    private static string Title(NewReportId id, Report last)
    {
        var (from, to) = (last.Year.ToString(CultureInfo.InvariantCulture), id.Year.ToString(CultureInfo.InvariantCulture));
        return id.Kind == ReportKind.HalfYear ? $"Halvårsstatus {to}"
            : last.Title.Contains(from, StringComparison.Ordinal) ? last.Title.Replace(from, to, StringComparison.Ordinal)
            : $"{last.Title} ({to})";
    }
}
