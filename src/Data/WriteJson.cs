using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace InvestmentModels.Data;

/// <summary>The one way JSON leaves the program: camelCase, æøå as they are, numbers without trailing zeros, a closing line break.</summary>
internal static class WriteJson
{
    private static readonly JsonWriterOptions Form = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
        SkipValidation = true,
    };

    /// <param name="edition">Of a type <see cref="EditionJson"/> knows.</param>
    public static ReadOnlyMemory<byte> Of<T>(T edition)
        where T : class => Written(writer => JsonSerializer.Serialize(writer, edition, (JsonTypeInfo<T>)EditionJson.Default.GetTypeInfo(typeof(T))!));

    public static ReadOnlyMemory<byte> Of(JsonObject part) => Written(writer => part.WriteTo(writer));

    private static ReadOnlyMemory<byte> Written(Action<Utf8JsonWriter> write)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json, Form))
        {
            write(writer);
        }

        json.Write("\n"u8);
        var written = MemoryMarshal.AsMemory(json.WrittenMemory);
        return written[..PlainNumbers.In(written.Span)];
    }
}
