using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>Bytes of a published file → the edition it holds, or why it does not hold one.</summary>
internal static class ReadEdition
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        AllowDuplicateProperties = false,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireWhatIsNotNullable } },
    };

    /// <summary>Reads a file. A file that can be read but not as the program writes it is told of and read all the same.</summary>
    public static T? Of<T>(DataFile file, ICollection<Discrepancy> found)
        where T : class
    {
        try
        {
            var json = file.Bytes.Span;
            if (FindNull.In(json) is { } offset)
            {
                found.Add(new Discrepancy(file.Path, $"byte {offset + 1}", VerificationTexts.NullValue));
                return null;
            }

            var edition = JsonSerializer.Deserialize<T>(json, Strict)!;
            if (!json.SequenceEqual(WriteJson.Of(edition).Span))
            {
                found.Add(new Discrepancy(file.Path, string.Empty, VerificationTexts.NotAsWritten));
            }

            return edition;
        }
        catch (JsonException fault)
        {
            found.Add(new Discrepancy(file.Path, fault.Path is "$" or null ? string.Empty : fault.Path, VerificationTexts.NotJson(fault.LineNumber, fault.BytePositionInLine)));
            return null;
        }
    }

    /// <summary>The serializer's own switch would also require what may be left out.</summary>
    private static void RequireWhatIsNotNullable(JsonTypeInfo type)
    {
        foreach (var property in type.Properties)
        {
            property.IsRequired = property.AssociatedParameter is { IsNullable: false };
        }
    }
}
