using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Data;

/// <summary>A number somewhere in a JSON file, with the means to change it and nothing else.</summary>
/// <param name="Way">From the root to the number.</param>
/// <param name="Value">What stands there.</param>
internal sealed partial record NumberInJson(IReadOnlyList<object> Way, decimal Value)
{
    private static readonly JsonSerializerOptions AsWritten = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Where it stands in the file it was found in; nothing for a place that was named and not found.</summary>
    private Range Bytes { get; init; }

    private static readonly string[] PartsOfACatalogue = ["sums", "departments", "categories", "counts"];

    /// <summary>What sort of number it is: the way without the names of areas, measures, projects, columns and positions.</summary>
    public string Kind => Way[0] is "figures"
        ? $"figures/{(Way[1] is string address && address.StartsWith("catalogues/", StringComparison.Ordinal) ? InCatalogue(address) : Names().Replace($"{Way[1]}", "/*/"))}/{string.Join('/', Way.Skip(2).Select(step => step is int ? "*" : step))}"
        : string.Join('/', Way.Select(step => step is int || (step is string name && Column().IsMatch(name)) ? "*" : step));

    /// <summary>A project's or a group's name and the column are no kinds of their own.</summary>
    private static string InCatalogue(string address)
    {
        var steps = address.Split('/').Select(step => Column().IsMatch(step) ? "*" : step).ToArray();
        var named = PartsOfACatalogue.Contains(steps[2]) ? 3 : 2;
        if (steps[2] is "departments" or "categories" || named == 2)
        {
            steps[named] = "*";
        }

        return string.Join('/', steps);
    }

    public static IReadOnlyList<NumberInJson> All(byte[] json)
    {
        var found = new List<NumberInJson>();
        var way = new Stack<object>();
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    way.Push(reader.GetString()!);
                    continue;
                case JsonTokenType.StartArray:
                    way.Push(0);
                    continue;
                case JsonTokenType.StartObject:
                    continue;
                case JsonTokenType.EndArray:
                    way.Pop();
                    break;
                case JsonTokenType.Number:
                    found.Add(new NumberInJson([.. way.Reverse()], reader.GetDecimal()) { Bytes = (int)reader.TokenStartIndex..(int)reader.BytesConsumed });
                    break;
                default:
                    break;
            }

            Next(way);
        }

        return found;
    }

    /// <summary>A value is at its end: its name is behind us, and in a list the next one comes.</summary>
    private static void Next(Stack<object> way)
    {
        if (way.TryPop(out var last) && last is int index)
        {
            way.Push(index + 1);
        }
    }

    /// <summary>The same file with another number in this place, written as the program writes numbers; every other byte is left as it was.</summary>
    /// <param name="json">The file the number was found in.</param>
    /// <param name="number">What is to stand there.</param>
    public byte[] Replace(byte[] json, decimal number) => [.. json[..Bytes.Start], .. JsonSerializer.SerializeToUtf8Bytes(number), .. json[Bytes.End..]];

    /// <summary>The file with anything else in this place.</summary>
    public byte[] Change(byte[] json, JsonNode? node) => Edit(json, parent =>
    {
        if (Way[^1] is int last)
        {
            parent[last] = node;
        }
        else
        {
            parent[(string)Way[^1]] = node;
        }
    });

    /// <summary>The file with nothing in this place.</summary>
    public byte[] Remove(byte[] json) => Edit(json, parent =>
    {
        if (Way[^1] is int last)
        {
            parent.AsArray().RemoveAt(last);
        }
        else
        {
            Assert.True(parent.AsObject().Remove((string)Way[^1]));
        }
    });

    private byte[] Edit(byte[] json, Action<JsonNode> edit)
    {
        var root = JsonNode.Parse(json)!;
        edit(Way.SkipLast(1).Aggregate(root, (at, step) => step is int index ? at[index]! : at[(string)step]!));
        return [.. JsonSerializer.SerializeToUtf8Bytes(root, AsWritten), (byte)'\n'];
    }

    [GeneratedRegex(@"^20[0-9]{2}\+?$", RegexOptions.CultureInvariant)]
    private static partial Regex Column();

    [GeneratedRegex("/[^/]+/(?:measures/[^/]+/)?(?:monthly/[0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
