using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using InvestmentModels.Data.Streams;

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
        where T : class => Whole(json => To(json, edition));

    public static ReadOnlyMemory<byte> Of(JsonObject part) => Whole(json => To(json, writer => part.WriteTo(writer)));

    /// <param name="json">Where it goes.</param>
    /// <param name="edition">Of a type <see cref="EditionJson"/> knows.</param>
    public static void To<T>(Stream json, T edition)
        where T : class => To(json, writer => JsonSerializer.Serialize(writer, edition, (JsonTypeInfo<T>)EditionJson.Default.GetTypeInfo(typeof(T))!));

    private static void To(Stream json, Action<Utf8JsonWriter> write)
    {
        // The writer asks for the room of a whole number or text before it writes it, so none is parted between two pieces.
        var pieces = new PieceWriter(json, piece => PlainNumbers.In(piece.Span));
        using (var writer = new Utf8JsonWriter(pieces, Form))
        {
            write(writer);
        }

        pieces.Write("\n"u8);
        pieces.HandOn();
    }

    private static ReadOnlyMemory<byte> Whole(Action<Stream> write)
    {
        var json = new MemoryStream();
        write(json);
        return json.GetBuffer().AsMemory(0, (int)json.Length);
    }
}
