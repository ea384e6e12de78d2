using System.Text.Json.Nodes;
using InvestmentModels.Input.Schemas;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>The schemas as files: checked in, the same as the code's, and usable by an editor.</summary>
public sealed class WrittenSchemaTests
{
    private static readonly HashSet<string> Keywords =
    [
        "$schema", "title", "description", "definitions", "format", "$ref", "type", "enum", "pattern", "minimum", "maximum",
        "items", "required", "properties", "additionalProperties", "allOf", "anyOf",
    ];

    private static readonly string[] Named = ["properties", "definitions"];
    private static readonly string[] Listed = ["allOf", "anyOf"];

    public static TheoryData<string> Kinds => ReaderAndSchema.KindNames;

    [Fact]
    public void Schema_CheckedIn_IsTheOneTheCodeWrites()
    {
        var checkedIn = Directory.EnumerateFiles(RepositoryRoot.File("input", "schemas"))
            .ToDictionary(path => Path.GetFileName(path), File.ReadAllText, StringComparer.Ordinal);

        // After a change of a spec: dotnet run --project src/Cli -- schema
        Assert.Equal(WriteSchemas.All().OrderBy(schema => schema.Key, StringComparer.Ordinal), checkedIn.OrderBy(schema => schema.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Schema_WrittenTwice_IsTheSameBytesWithPlainLineBreaks()
    {
        Assert.Equal(WriteSchemas.All(), WriteSchemas.All());
        Assert.All(WriteSchemas.All().Values, text =>
        {
            Assert.EndsWith("}\n", text, StringComparison.Ordinal);
            Assert.DoesNotContain('\r', text);
            Assert.DoesNotContain("\\u00", text.Replace("\\\\u", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_Root_ShowsItsFieldsInTheOpen(string kind)
    {
        var schema = new ReaderAndSchema(kind).Schema;

        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)schema["$schema"]);
        Assert.NotEmpty((string)schema["title"]!);
        Assert.Equal("object", (string?)schema["type"]);
        Assert.False((bool)schema["additionalProperties"]!);
        Assert.False(schema.ContainsKey("$ref"));
        Assert.Equal(["$schema", "schemaVersion"], schema["properties"]!.AsObject().Select(field => field.Key).Take(2));
        Assert.Equal(["$schema", "schemaVersion"], schema["required"]!.AsArray().Select(name => (string?)name).Take(2));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_EveryObjectAndField_IsDescribedInDanish(string kind)
    {
        foreach (var part in Parts(new ReaderAndSchema(kind).Schema).Where(part => part.ContainsKey("properties")))
        {
            var descriptions = part["properties"]!.AsObject().Select(field => (string?)field.Value!["description"]).Append((string?)part["description"]);

            Assert.All(descriptions, description => Assert.EndsWith(".", description, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_EveryKeyword_IsOneTheTestsObey(string kind) => Assert.All(
        Parts(new ReaderAndSchema(kind).Schema), part => Assert.Subset(Keywords, part.Select(keyword => keyword.Key).ToHashSet(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_Reference_StandsAloneAndLeadsSomewhere(string kind)
    {
        var schema = new ReaderAndSchema(kind).Schema;
        var references = Parts(schema).Where(part => part.ContainsKey("$ref")).ToList();

        // Draft-07 ignores what stands beside a $ref: a description there would be lost.
        Assert.All(references, part => Assert.Single(part));
        Assert.Equal(
            schema["definitions"]!.AsObject().Select(definition => $"#/definitions/{definition.Key}").Order(StringComparer.Ordinal),
            references.Select(part => (string)part["$ref"]!).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_Patterns_MeanTheSameInEveryEngine(string kind) => Assert.All(
        Parts(new ReaderAndSchema(kind).Schema).Select(part => (string?)part["pattern"]).OfType<string>(),
        // \s, \w, \d, \b and their opposites are ASCII in some engines and Unicode in others; \u is everywhere the same.
        pattern => Assert.DoesNotMatch(@"\\[^u]|\.|\(\?|\$.", pattern));

    [Fact]
    public void Schema_EveryInputFile_PointsToItsOwn()
    {
        var input = RepositoryRoot.File("input");
        foreach (var path in Directory.EnumerateFiles(input, "*.json", SearchOption.AllDirectories))
        {
            var file = Path.GetRelativePath(input, path).Replace('\\', '/');
            if (AllDocumentKinds.Of(file) is { } kind)
            {
                Assert.Equal((file, kind.SchemaSeenFrom(file)), (file, (string?)JsonNode.Parse(File.ReadAllBytes(path))!["$schema"]));
                Assert.True(File.Exists(Path.Combine(Path.GetDirectoryName(path)!, kind.SchemaSeenFrom(file))), file);
            }
        }
    }

    [Theory]
    [InlineData("site.json", "site")]
    [InlineData("areas/fritidsjob.json", "area")]
    [InlineData("reports/2024/report.json", "report")]
    [InlineData("reports/2024/fritidsjob.json", "area-report")]
    [InlineData("schemas/site.schema.json", null)]
    [InlineData("areas/fritidsjob.md", null)]
    [InlineData("areas/gamle/fritidsjob.json", null)]
    [InlineData("siteXjson", null)]
    public void Schema_OfAFile_FollowsFromItsPath(string file, string? kind) => Assert.Equal(kind, AllDocumentKinds.Of(file)?.Name);

    /// <summary>Every schema within a schema, itself first.</summary>
    private static IEnumerable<JsonObject> Parts(JsonObject schema)
    {
        var named = Named.SelectMany(group => schema[group]?.AsObject().Select(member => member.Value) ?? []);
        var listed = Listed.SelectMany(group => schema[group]?.AsArray() ?? []);
        return named.Concat(listed).Append(schema["items"]).OfType<JsonObject>().SelectMany(Parts).Prepend(schema);
    }
}
