using System.Text.Json;

namespace InvestmentModels.Diagnostics.Formats;

/// <summary>SARIF 2.1.0, the exchange format of checking tools, for code scanning and editors.</summary>
/// <param name="Tool">The name of the program.</param>
/// <param name="Version">Its semantic version.</param>
/// <param name="WorkingFolder">The absolute folder that relative paths start from; needed only for a path that climbs out of it.</param>
public sealed record SarifFormat(string Tool, string Version, string WorkingFolder) : IFindingFormat
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <inheritdoc/>
    public string Of(FindingSet findings)
    {
        var rules = findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return WriteDocument.With(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            // Left out, this would mean American English.
            json.WriteString("language", "da");
            // A place counts its columns in characters as .NET counts them.
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var finding in findings)
            {
                WriteResult(json, finding, rules.IndexOf(finding.Code));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    private void WriteTool(Utf8JsonWriter json, List<string> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", Tool);
        json.WriteString("semanticVersion", Version);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteResult(Utf8JsonWriter json, Finding finding, int rule)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", Finding.Word(finding.Severity));
        json.WriteStartObject("message");
        json.WriteString("text", SarifText.Of(finding.Message));
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", FileAddress.Of(finding.Place.File, WorkingFolder));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Place.Line);
        json.WriteNumber("startColumn", finding.Place.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
