using System.Text;
using System.Text.Json;
using InvestmentModels.Tests.Data.Workbooks;

namespace InvestmentModels.Tests.Data;

/// <summary>The names and types of version 1: what other programs read by name stays where it is and what it is.</summary>
/// <remarks>A new line is a new optional name, which is allowed. A line that changes or goes away breaks somebody's program: that is version 2.</remarks>
public sealed class StableNamesTest
{
    [Fact]
    public void EveryNameOfEveryDataFile_IsTheAcceptedOne()
    {
        var names = PublishedWorkbooks.Everything.Values
            .Where(file => Path.GetExtension(file.Path) is ".json" or ".csv")
            // A schema says the same once more, and the data package and the tables' first rows say the rest.
            .Where(file => !file.Path.StartsWith("data/v1/schemas/", StringComparison.Ordinal))
            .SelectMany(file => file.Path.EndsWith(".json", StringComparison.Ordinal)
                ? Names(JsonDocument.Parse(file.Bytes).RootElement, Kind(file.Path))
                : [$"{Kind(file.Path)}: {Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Split('\n')[0].TrimEnd('\r')}"]);

        GoldenFile.Matches("Data/Golden/version-1.txt", string.Join('\n', names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)) + "\n");
    }

    [Fact]
    public void Index_LeadsToEveryFile()
    {
        foreach (var record in PublishedWorkbooks.Records.Keys)
        {
            var files = PublishedWorkbooks.Everything.Where(file => file.Key.StartsWith($"{record}: ", StringComparison.Ordinal)).Select(file => file.Value).ToList();
            var index = files.Single(file => file.Path == "data/v1/index.json");
            var named = Texts(JsonDocument.Parse(index.Bytes).RootElement).Select(text => $"data/v1/{text}").ToHashSet(StringComparer.Ordinal);

            Assert.All(files.Where(file => file.Path != index.Path), file => Assert.Contains(file.Path, named));
        }
    }

    /// <summary>Which sort of file it is: the folder, and what the file is called where there is one of it.</summary>
    private static string Kind(string path)
    {
        var steps = path.Split('/');
        return steps.Length == 4 ? $"{steps[2]}/*{steps[3][steps[3].IndexOf('.', StringComparison.Ordinal)..]}" : steps[2];
    }

    private static IEnumerable<string> Names(JsonElement element, string at) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Names(property.Value, $"{at} {Name(at, property.Name)}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Names(item, $"{at} []")),
        JsonValueKind.True or JsonValueKind.False => [$"{at}: true or false"],
        _ => [$"{at}: {element.ValueKind.ToString().ToLowerInvariant()}"],
    };

    /// <summary>What is named by the data and not by the contract: figures by address, amounts by column.</summary>
    private static string Name(string at, string name) => at.EndsWith(" figures", StringComparison.Ordinal)
        || at.EndsWith(" correction", StringComparison.Ordinal) || at.EndsWith(" total", StringComparison.Ordinal) || at.EndsWith(" before", StringComparison.Ordinal) ? "*" : name;

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [element.GetString()!],
        _ => [],
    };
}
