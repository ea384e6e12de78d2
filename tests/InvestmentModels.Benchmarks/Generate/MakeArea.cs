using System.Text.Json.Nodes;

namespace InvestmentModels.Benchmarks.Generate;

/// <summary>An invented area: what it is, and its targets and results in every report.</summary>
internal static class MakeArea
{
    private const int Departments = 3;

    private static readonly IReadOnlyList<string> Measures = ["job", "loentilskud", "praktik"];

    /// <summary>The area's own files by their path in the input.</summary>
    /// <param name="number">From 1; a part of the area's id.</param>
    /// <param name="size">Which reports there are.</param>
    public static IEnumerable<(string Path, string Text)> Files(int number, GeneratedSize size)
    {
        var draw = new Draw(unchecked(size.Seed + ((uint)number * 7919)));
        var id = FormattableString.Invariant($"omraade-{number:0000}");
        var name = FormattableString.Invariant($"{draw.Of(Words.Efforts)} {draw.Of(Words.Places)} {number}");
        yield return ($"areas/{id}.json", AsText.Json(Definition(id, name, number, size)));
        yield return ($"areas/{id}.md", $"{name} er for borgere, der har brug for en hånd. {draw.Of(Words.Remarks)}\n");
        foreach (var year in Enumerable.Range(size.FirstYear, size.Reports))
        {
            yield return (FormattableString.Invariant($"reports/{year}/{id}.json"), AsText.Json(FollowUp(id, number, draw)));
            yield return (FormattableString.Invariant($"reports/{year}/{id}.md"), Remarks(draw));
        }
    }

    private static JsonObject Definition(string id, string name, int number, GeneratedSize size) => new()
    {
        ["$schema"] = "../schemas/area.schema.json",
        ["schemaVersion"] = 1,
        ["id"] = id,
        ["name"] = name,
        ["departments"] = new JsonArray(FormattableString.Invariant($"afd{(number % Departments) + 1}")),
        ["method"] = "converted",
        ["measures"] = new JsonArray(
            Measure("job", "Job", 1),
            Measure("loentilskud", "Løntilskud", 2),
            Measure("praktik", "Praktik", 5)),
        ["models"] = new JsonArray(new JsonObject
        {
            ["id"] = id,
            ["name"] = name,
            ["adopted"] = size.FirstYear,
            ["investment"] = new JsonArray(new JsonObject { ["from"] = size.FirstYear, ["millionKroner"] = Investment(number) }),
            ["state"] = "active",
        }),
    };

    private static JsonObject Measure(string id, string name, int unitsPerJob) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["unit"] = "count",
        ["better"] = "higher",
        ["unitsPerJob"] = unitsPerJob,
    };

    private static decimal Investment(int number) => 0.5m + (number % 40 / 10m);

    /// <summary>Every area is under its target now and then; what happens then is said for all of them, so that no draw makes the input invalid.</summary>
    private static JsonObject FollowUp(string id, int number, Draw draw) => new()
    {
        ["$schema"] = "../../schemas/area-report.schema.json",
        ["schemaVersion"] = 1,
        ["area"] = id,
        ["number"] = number,
        ["placement"] = new JsonArray(FormattableString.Invariant($"Afdeling {(number % Departments) + 1}")),
        ["investmentMillionKroner"] = Investment(number),
        ["fullYearPersons"] = draw.Between(5, 90),
        ["measures"] = new JsonArray([.. Measures.Select(measure => Result(measure, draw))]),
        ["recommendation"] = new JsonObject { ["decision"] = "continue", ["reason"] = "Indsatsen følges et år mere." },
        ["outlook"] = new JsonObject
        {
            ["meetsTargetIn"] = GeneratedSize.LastYear + 1,
            ["actions"] = new JsonArray($"{draw.Of(Words.Steps)}.", $"{draw.Of(Words.Steps)}."),
        },
    };

    private static JsonObject Result(string id, Draw draw)
    {
        var monthly = Enumerable.Range(1, 12).Select(_ => draw.Between(6, 30)).ToList();
        return new JsonObject
        {
            ["id"] = id,
            ["target"] = monthly.Sum() + draw.Between(-40, 30),
            ["result"] = monthly.Sum(),
            ["monthly"] = new JsonArray([.. monthly.Select(month => JsonValue.Create(month))]),
        };
    }

    private static string Remarks(Draw draw) =>
        $"""
        ## Siden sidst

        {draw.Of(Words.Remarks)}

        ## Bemærkninger

        {draw.Of(Words.Remarks)} {draw.Of(Words.Remarks)}

        ## Næste skridt

        - {draw.Of(Words.Steps)}
        - {draw.Of(Words.Steps)}

        """;
}
