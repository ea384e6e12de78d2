using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Sources;

/// <summary>Bytes → a tree that knows where everything stands, or the one finding that says where parsing had to stop.</summary>
internal static class ParseJson
{
    private const int DeepestNesting = 32;

    public static SourceDocument? Parse(string file, byte[] bytes, SourceMap map, FindingSet findings)
    {
        var text = new SourceText(bytes);
        if (bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble))
        {
            findings.Add(FormFindings.ByteOrderMark(Place.StartOf(map.Display(file))));
            return null;
        }

        if (!Utf8.IsValid(bytes))
        {
            var (line, column) = text.PositionOf(text.FirstInvalidByte());
            findings.Add(FormFindings.NotUtf8(new Place(map.Display(file), line, column)));
            return null;
        }

        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestNesting });
            reader.Read();
            var left = FileLimits.Values(file);
            var document = new SourceDocument(file, text, ReadValue(ref reader, ref left));
            if (left < 0)
            {
                findings.Add(FormFindings.TooLarge(document.PlaceOf((int)reader.TokenStartIndex, map), FormattableString.Invariant($"{FileLimits.Values(file)} værdier i denne fil")));
                return null;
            }

            if (reader.Read())
            {
                findings.Add(FormFindings.InvalidJson(document.PlaceOf((int)reader.TokenStartIndex, map)));
                return null;
            }

            // The tree is large and the bytes stay anyway: the few files something is to be located in are read again.
            map.Add(file, () => Parse(file, bytes, new SourceMap(string.Empty), new FindingSet())!.Positions());
            return document;
        }
        catch (JsonException fault)
        {
            var (line, column) = text.PositionOf(text.OffsetOf(fault.LineNumber ?? 0, fault.BytePositionInLine ?? 0));
            findings.Add(FormFindings.InvalidJson(new Place(map.Display(file), line, column)));
            return null;
        }
        catch (InvalidOperationException)
        {
            // A text with half a surrogate pair («\ud800»): well-formed JSON that no string can hold.
            findings.Add(FormFindings.InvalidJson(Place.StartOf(map.Display(file))));
            return null;
        }
    }

    /// <param name="reader">Stands at the value.</param>
    /// <param name="left">How many more values are read; below 0 the tree is cut short and nothing to build on.</param>
    private static SourceValue ReadValue(ref Utf8JsonReader reader, ref int left)
    {
        var offset = (int)reader.TokenStartIndex;
        left--;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var properties = new List<SourceProperty>();
                while (left >= 0 && reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString()!;
                    var nameOffset = (int)reader.TokenStartIndex;
                    // The reader has consumed the colon too, so the end is counted from the text between the quotation marks.
                    var nameEnd = nameOffset + reader.ValueSpan.Length + 2;
                    reader.Read();
                    properties.Add(new SourceProperty(name, nameOffset, nameEnd, ReadValue(ref reader, ref left)));
                }

                return new SourceValue(SourceKind.Object, offset, End(reader), string.Empty, properties, []);
            case JsonTokenType.StartArray:
                var items = new List<SourceValue>();
                while (left >= 0 && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(ReadValue(ref reader, ref left));
                }

                return new SourceValue(SourceKind.Array, offset, End(reader), string.Empty, [], items);
            case JsonTokenType.String:
                return new SourceValue(SourceKind.Text, offset, End(reader), reader.GetString()!, [], []);
            case JsonTokenType.Number:
                return new SourceValue(SourceKind.Number, offset, End(reader), Encoding.UTF8.GetString(reader.ValueSpan), [], []);
            default:
                var kind = reader.TokenType switch
                {
                    JsonTokenType.True => SourceKind.True,
                    JsonTokenType.False => SourceKind.False,
                    _ => SourceKind.Null,
                };
                return new SourceValue(kind, offset, End(reader), string.Empty, [], []);
        }
    }

    private static int End(in Utf8JsonReader reader) => (int)reader.BytesConsumed;
}
