using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input;

/// <summary>
/// Breaks the real input in more than two hundred ways and demands, each time: no exception, and either findings with a place in the
/// input or a whole site. The seed is fixed, so a failure can be repeated by its number.
/// </summary>
public sealed class MutationTest
{
    private const int Mutations = 240;
    private const int Batches = 12;
    private static readonly InputFiles Real = InputFiles.Read(RepositoryRoot.File("input")) with { DisplayRoot = "input" };
    private static readonly string[] Paths = [.. Real.Files.Keys.Where(path => !path.StartsWith("schemas/", StringComparison.Ordinal))];

    private static readonly JsonNode?[] Strangers =
    [
        null, JsonValue.Create(true), JsonValue.Create(-1), JsonValue.Create(0), JsonValue.Create(1e300), JsonValue.Create(0.00000000000001m), JsonValue.Create(79228162514264337593543950335m),
        JsonValue.Create(string.Empty), JsonValue.Create(" "), JsonValue.Create("../../etc"), JsonValue.Create("<script>alert(1)</script>"), JsonValue.Create("æøå \u202E \u0007"), JsonValue.Create(new string('x', 5000)),
        new JsonArray(), new JsonObject(), JsonValue.Create("2024-13-45"), JsonValue.Create("green"), JsonValue.Create("annual"),
    ];

    public static TheoryData<int> AllBatches => [.. Enumerable.Range(0, Batches)];

    [Theory]
    [MemberData(nameof(AllBatches))]
    public void BrokenInput_GivesALocatedFindingOrAWholeSite(int batch)
    {
        for (var number = batch; number < Mutations; number += Batches)
        {
            var (what, files) = Mutate(number);
            var outcome = Record.Exception(() => Check(what, Real with { Files = files }));
            Assert.True(outcome is null, $"Mutation {number}, {what}: {outcome}");
        }
    }

    private static void Check(string what, InputFiles input)
    {
        var outcome = Pipeline.Run(input);
        Assert.All(outcome.Findings, finding =>
        {
            Assert.StartsWith("input", finding.Place.File, StringComparison.Ordinal);
            Assert.True(finding.Place.Line > 0 && finding.Place.Column > 0, $"{finding}");
            Assert.DoesNotContain('\n', finding.Message);
        });
        if (outcome.IsGood)
        {
            Assert.Contains(outcome.Files, file => file.Path == "index.html");
            Assert.Contains(outcome.Files, file => file.Path == "2024/index.html");
        }
        else
        {
            Assert.True(outcome.Files.Count == 0 || outcome.Findings.HasErrors, what);
        }
    }

    private static (string What, SortedDictionary<string, byte[]> Files) Mutate(int number)
    {
        var random = new Random(number);
        var files = new SortedDictionary<string, byte[]>(Real.Files.ToDictionary(), StringComparer.Ordinal);
        var path = Paths[random.Next(Paths.Length)];
        var bytes = files[path];
        var kind = number % 8;
        switch (kind)
        {
            case 0:
                files.Remove(path);
                return ($"removed {path}", files);
            case 1:
                files[path] = bytes[..random.Next(bytes.Length)];
                return ($"truncated {path}", files);
            case 2:
                var flipped = bytes.ToArray();
                flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
                files[path] = flipped;
                return ($"flipped a bit of {path}", files);
            case 3:
                var other = Paths[random.Next(Paths.Length)];
                (files[path], files[other]) = (files[other], files[path]);
                return ($"swapped {path} and {other}", files);
            case 4:
                files[path] = random.Next(3) switch
                {
                    0 => [.. Encoding.UTF8.Preamble, .. bytes],
                    1 => Encoding.Latin1.GetBytes(Encoding.UTF8.GetString(bytes)),
                    _ => Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes)),
                };
                return ($"another encoding of {path}", files);
            default:
                return MutateJson(random, files, kind);
        }
    }

    private static (string What, SortedDictionary<string, byte[]> Files) MutateJson(Random random, SortedDictionary<string, byte[]> files, int kind)
    {
        var json = Paths.Where(path => path.EndsWith(".json", StringComparison.Ordinal)).ToList();
        var path = json[random.Next(json.Count)];
        var root = JsonNode.Parse(files[path])!;
        var places = Places(root).ToList();
        var (parent, name, index) = places[random.Next(places.Count)];
        var stranger = Strangers[random.Next(Strangers.Length)]?.DeepClone();
        switch (kind)
        {
            case 5 when parent is JsonObject holder:
                holder.Remove(name!);
                break;
            case 6 when parent is JsonObject holder:
                var value = holder[name!]?.DeepClone();
                holder.Remove(name!);
                holder[$"{name}x"] = value;
                break;
            case 6 or 5:
                ((JsonArray)parent).Add(((JsonArray)parent)[index]?.DeepClone());
                break;
            default:
                if (parent is JsonObject owner)
                {
                    owner[name!] = stranger;
                }
                else
                {
                    ((JsonArray)parent)[index] = stranger;
                }

                break;
        }

        files[path] = Encoding.UTF8.GetBytes(root.ToJsonString());
        return (string.Create(CultureInfo.InvariantCulture, $"changed {name}{index} in {path} ({kind}, {stranger?.ToJsonString()[..Math.Min(40, stranger.ToJsonString().Length)]})"), files);
    }

    private static IEnumerable<(JsonNode Parent, string? Name, int Index)> Places(JsonNode? node) => node switch
    {
        JsonObject holder => holder.SelectMany(property => Places(property.Value).Prepend((holder, property.Key, -1))),
        JsonArray list => list.SelectMany((item, index) => Places(item).Prepend((list, null, index))),
        _ => [],
    };
}
