using System.Text.Json.Nodes;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>An area's file in a report that has just been started.</summary>
internal static class DraftAreaReport
{
    private const int MonthsInYear = 12;
    private const string HalfYearResult = "Resultatet for januar til juni. Skriv det som «result» i stedet for «missing».";
    private const string YearResult = "Årets resultat. Skriv det som «result» i stedet for «missing».";

    /// <param name="id">The report to start.</param>
    /// <param name="last">The area in the last report.</param>
    /// <param name="lastYear">That report's year.</param>
    /// <param name="written">That area's file.</param>
    /// <param name="given">The area's file in the other report on the same year, whose targets are the year's already; none where there is none.</param>
    public static JsonObject Of(NewReportId id, AreaReport last, int lastYear, JsonObject written, JsonObject? given)
    {
        var isHalfYear = id.Kind == ReportKind.HalfYear;
        var draft = new JsonObject
        {
            ["$schema"] = "../../schemas/area-report.schema.json",
            ["schemaVersion"] = InputVersion.Current,
            ["area"] = last.Area.Id,
        };

        // Half a year has neither an investment nor an expected effect of its own.
        Copy(written, draft, isHalfYear ? ["number"] : ["number", "placement", "investmentMillionKroner", "fullYearPersons"]);
        draft["measures"] = new JsonArray([.. last.Area.Measures
            .Where(measure => measure.IsMeasuredIn(id.Year))
            .Select(measure => Measure(id, measure, last.Measures.FirstOrDefault(known => known.Measure.Id == measure.Id), lastYear, Given(given, measure.Id)))]);
        if (isHalfYear)
        {
            draft["expectation"] = new JsonObject
            {
                ["meetsTarget"] = ContractWord.Of(ExpectedOutcome.Uncertain),
                ["reason"] = Stub.Asking("Ventes årets mål nået (yes, no eller uncertain), og hvorfor?"),
            };
            draft["challenges"] = new JsonArray(Stub.Asking("Hvad kan stå i vejen, fx ny lovgivning? Slet «challenges», hvis der ikke er noget."));
        }

        return draft;
    }

    private static JsonObject Measure(NewReportId id, Measure measure, MeasureReport? last, int lastYear, JsonObject? given)
    {
        var isHalfYear = id.Kind == ReportKind.HalfYear;
        var proposal = ProposeTarget.From(measure, last, lastYear);
        var draft = new JsonObject
        {
            ["id"] = measure.Id,
            ["target"] = proposal.Target,
            ["missing"] = new JsonObject { ["reason"] = Stub.Asking(isHalfYear ? HalfYearResult : YearResult) },
        };
        if (isHalfYear)
        {
            draft["monthly"] = new JsonArray(new JsonNode?[MonthsInYear]);
        }

        if (given is not null)
        {
            Copy(given, draft, ["target", "targetBasis", "targetChanges"]);

            // A proposal nobody has looked at is still one. Other readings are about the other report's figures.
            Copy(given, draft, given["reading"]?.GetValue<string>().Contains(Stub.Marker, StringComparison.Ordinal) == true ? ["reading"] : []);
            return draft;
        }

        if (proposal.Basis is { } basis)
        {
            draft["targetBasis"] = new JsonObject { ["lastYear"] = basis.LastYear, ["businessCase"] = basis.BusinessCase, ["carriedOver"] = basis.CarriedOver, ["other"] = new JsonArray() };
        }

        draft["reading"] = proposal.Reading;
        return draft;
    }

    private static JsonObject? Given(JsonObject? area, string measure) =>
        area?["measures"]?.AsArray().OfType<JsonObject>().FirstOrDefault(known => known["id"]?.GetValue<string>() == measure);

    private static void Copy(JsonObject from, JsonObject to, IEnumerable<string> names)
    {
        foreach (var name in names.Where(from.ContainsKey))
        {
            to[name] = from[name]?.DeepClone();
        }
    }
}
