using System.Text.Json.Nodes;

namespace InvestmentModels.Benchmarks.Generate;

/// <summary>A valid input of any size: an invented region with as many areas and reports as asked for.</summary>
public static class MakeInput
{
    /// <summary>Every file by its path in the input folder.</summary>
    public static IEnumerable<(string Path, string Text)> Files(GeneratedSize size)
    {
        ArgumentNullException.ThrowIfNull(size);
        return
        [
            ("site.json", AsText.Json(Site())),
            ("pages/metode.md", "---\ntitle: Metode\ndescription: Sådan er tallene regnet.\norder: 1\n---\n\nResultat divideret med mål er målopfyldelsen.\n"),
            ("pages/ordliste.md", "---\ntitle: Ordliste\ndescription: Hvad ordene betyder.\norder: 2\n---\n\n## Målopfyldelse\n\nResultatet i procent af målet.\n"),
            .. Enumerable.Range(size.FirstYear, size.Reports).SelectMany(Report),
            .. Enumerable.Range(1, size.Areas).SelectMany(number => MakeArea.Files(number, size)),
        ];
    }

    private static JsonObject Site() => new()
    {
        ["$schema"] = "./schemas/site.schema.json",
        ["schemaVersion"] = 1,
        ["title"] = "Investeringsmodeller",
        ["organisation"] = "Den opdigtede region",
        ["url"] = "https://region.example/modeller",
        ["language"] = "da",
        ["contact"] = new JsonObject { ["name"] = "Regionens økonomi", ["phone"] = "12 34 56 78" },
        ["accessibilityStatement"] = "https://region.example/tilgaengelighed",
        ["licence"] = new JsonObject { ["name"] = "CC0 1.0", ["url"] = "https://creativecommons.org/publicdomain/zero/1.0/deed.da" },
        ["departments"] = new JsonArray(Department(1), Department(2), Department(3)),
    };

    private static JsonObject Department(int number) => new()
    {
        ["id"] = FormattableString.Invariant($"afd{number}"),
        ["short"] = FormattableString.Invariant($"A{number}"),
        ["name"] = FormattableString.Invariant($"Afdeling {number}"),
    };

    private static IEnumerable<(string Path, string Text)> Report(int year)
    {
        var id = year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        yield return ($"reports/{id}/report.json", AsText.Json(new JsonObject
        {
            ["$schema"] = "../../schemas/report.schema.json",
            ["schemaVersion"] = 1,
            ["id"] = id,
            ["kind"] = "annual",
            ["year"] = year,
            ["title"] = $"Opfølgning {id}",
            ["publishedOn"] = FormattableString.Invariant($"{year + 1}-04-01"),
            ["rule"] = new JsonObject { ["greenFromPercent"] = 95, ["rounding"] = "halfDown" },
            ["sources"] = new JsonArray(new JsonObject { ["id"] = "regnskab", ["title"] = $"Regnskab for {id}", ["date"] = FormattableString.Invariant($"{year + 1}-04-01") }),
        }));
        yield return ($"reports/{id}/report.md", $"Opfølgningen for {id} samler alle områder.\n");
    }
}
