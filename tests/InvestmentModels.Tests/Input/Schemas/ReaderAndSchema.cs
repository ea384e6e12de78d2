using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Schemas;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>One kind of document, held against both of the two that decide what its form is.</summary>
internal sealed class ReaderAndSchema(string kindName)
{
    private readonly DocumentKind _kind = AllDocumentKinds.Kinds.Single(kind => kind.Name == kindName);
    private readonly DraftSeven _validator = DraftSeven.Of(WriteSchemas.All()[$"{kindName}.schema.json"]);

    public static TheoryData<string> KindNames => [.. AllDocumentKinds.Kinds.Select(kind => kind.Name)];

    public JsonObject Schema { get; } = JsonNode.Parse(WriteSchemas.All()[$"{kindName}.schema.json"])!.AsObject();

    /// <summary>The files of this kind in the real input and in the example municipality.</summary>
    public IReadOnlyList<JsonObject> RealDocuments() =>
    [
        .. RealInput.Files.Files.Concat(ExampleSite.Files.Files)
            .Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal) && AllDocumentKinds.Of(file.Key) == _kind)
            .Select(file => JsonNode.Parse(file.Value)!.AsObject()),
    ];

    public bool SchemaAccepts(string json) => _validator.Accepts(JsonElement.Parse(json));

    /// <summary>What the reader says about the form of a document; nothing when it accepts it.</summary>
    public FindingSet ReaderSays(string json) => ReaderSays(Encoding.UTF8.GetBytes(json));

    public FindingSet ReaderSays(byte[] bytes)
    {
        var findings = new FindingSet();
        ReadDocument.As(_kind.Spec, "fil.json", bytes, new SourceMap("input"), findings);
        return findings;
    }

    /// <summary>Whether both say the same; fails the test with the whole document where they do not.</summary>
    /// <returns>Whether both accept.</returns>
    public bool BothAccept(JsonNode? document)
    {
        var json = document?.ToJsonString() ?? "null";
        var schema = SchemaAccepts(json);
        var findings = ReaderSays(json);
        var reader = findings.Count == 0;
        if (schema != reader && !(schema && HoldsMoreDigitsThanDecimal(JsonElement.Parse(json))))
        {
            Assert.Fail($"The schema {(schema ? "accepts" : "refuses")} and the reader {(reader ? "accepts" : "refuses")}:\n{json}\n{string.Join('\n', findings)}");
        }

        return schema && reader;
    }

    /// <summary>
    /// The one difference left between a schema and the reader of the same JSON: draft-07 cannot say how many digits or decimals a number may have, and the reader refuses
    /// to round. See <see cref="SchemaExceptionTests"/> for it and for what is not JSON to a schema at all.
    /// </summary>
    private static bool HoldsMoreDigitsThanDecimal(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => !ExactNumber.Parse(value.GetRawText()).FitsDecimal || (value.TryGetDecimal(out var number) && decimal.Round(number, 9) != number),
        JsonValueKind.Array => value.EnumerateArray().Any(HoldsMoreDigitsThanDecimal),
        JsonValueKind.Object => value.EnumerateObject().Any(property => HoldsMoreDigitsThanDecimal(property.Value)),
        _ => false,
    };
}
