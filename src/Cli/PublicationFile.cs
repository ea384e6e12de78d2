using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Computation.Publishing;
using InvestmentModels.Model;

namespace InvestmentModels.Cli;

/// <summary>Writes <c>published.json</c>: everything published so far and one publication more.</summary>
internal static class PublicationFile
{
    public const string Name = "published.json";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string With(IReadOnlyList<Publication> earlier, Report report, DateOnly date, IReadOnlyList<string> addresses)
    {
        var facts = CanonicalFacts.Of(report).ToDictionary(fact => fact.Address, fact => fact.Value, StringComparer.Ordinal);
        var made = new Publication(
            report.Id, date, CanonicalFacts.Digest(facts), facts, CanonicalFacts.Texts(report), addresses, new Origin(Name, string.Empty))
        { Edition = CanonicalFacts.Edition };
        var root = new JsonObject
        {
            ["$schema"] = "./schemas/published.schema.json",
            ["schemaVersion"] = 1,
            ["published"] = new JsonArray([.. earlier.Append(made).Select(Entry)]),
        };
        return root.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Entry(Publication publication) => new()
    {
        ["report"] = publication.Report,
        ["date"] = publication.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["edition"] = publication.Edition,
        ["sha256"] = publication.Sha256,
        ["facts"] = Map(publication.Facts),
        ["texts"] = Map(publication.Texts),
        ["addresses"] = new JsonArray([.. publication.Addresses.Select(address => JsonValue.Create(address))]),
    };

    private static JsonObject Map(IReadOnlyDictionary<string, string> map) => new(map
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => KeyValuePair.Create(pair.Key, (JsonNode?)JsonValue.Create(pair.Value))));
}
