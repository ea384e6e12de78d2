using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace InvestmentModels.Data;

/// <summary>The one way JSON leaves the program: camelCase, æøå as they are, numbers without trailing zeros, a closing line break.</summary>
internal static class WriteJson
{
    internal static JsonSerializerOptions Options { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        Converters = { new PlainDecimal() },
    };

    /// <summary>How a type is written: its names, and what may be absent.</summary>
    public static JsonTypeInfo TypeInfo(Type type)
    {
        Options.MakeReadOnly(populateMissingResolver: true);
        return Options.GetTypeInfo(type);
    }

    public static byte[] Of<T>(T edition) => [.. JsonSerializer.SerializeToUtf8Bytes(edition, Options), (byte)'\n'];

    /// <summary>62.70 and 62.7 are the same fact and must be the same bytes.</summary>
    private sealed class PlainDecimal : JsonConverter<decimal>
    {
        public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDecimal();

        public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(value / 1.0000000000000000000000000000m);
    }
}
