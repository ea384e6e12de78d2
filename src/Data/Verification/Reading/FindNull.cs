using System.Text.Json;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>Finds a null where the data never hold one. What is not known is left out; only a month that was not reported is null, in its list of twelve.</summary>
/// <remarks>The serializer lets null into lists and dictionaries of things that cannot be null.</remarks>
internal static class FindNull
{
    /// <returns>Its offset in bytes; none where there is none.</returns>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static long? In(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var isMonths = false;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    isMonths = reader.ValueTextEquals("monthly"u8) && NextIsList(reader);
                    break;
                case JsonTokenType.EndArray or JsonTokenType.StartObject:
                    isMonths = false;
                    break;
                case JsonTokenType.Null when !isMonths:
                    return reader.TokenStartIndex;
                default:
                    break;
            }
        }

        return null;
    }

    /// <summary>Looks one step ahead in a copy; the caller's reader stays where it is.</summary>
    private static bool NextIsList(Utf8JsonReader copy) => copy.Read() && copy.TokenType == JsonTokenType.StartArray;
}
