using System.Text;
using System.Text.Json;
using InvestmentModels.Cli;
using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>The whole site in memory: the real one, the one of four years, and one of invented facts that holds what those have no example of.</summary>
internal sealed class BuiltSite
{
    private static readonly Lazy<BuiltSite> RealSite = new(() => new BuiltSite(Pipeline.Run(RepositoryRoot.File("input")).Files));
    private static readonly Lazy<BuiltSite> FourYearSite = new(() => new BuiltSite(Pipeline.Run(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Sites", "fireaar", "input")).Files));
    private static readonly Lazy<BuiltSite> AwkwardSite = new(() => new BuiltSite(Make(ComputeRecord.From(AwkwardFacts.Record))));

    private BuiltSite(IReadOnlyList<SiteFile> files)
    {
        Files = files.ToDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal);
        var all = files.Where(file => Path.GetFileName(file.Path) == "index.html").Select(file => BuiltPage.Read(file.Path, Encoding.UTF8.GetString(file.Bytes.Span))).ToList();
        Pages = [.. all.Where(page => !IsEmbed(page))];
        Embeds = [.. all.Where(IsEmbed)];
        Figures = files
            .Where(file => file.Path.StartsWith("data/v1/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal))
            .Select(file => JsonDocument.Parse(file.Bytes).RootElement)
            .Where(root => root.TryGetProperty("figures", out var figures) && figures.ValueKind == JsonValueKind.Object)
            .SelectMany(root => root.GetProperty("figures").EnumerateObject())
            .ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
    }

    /// <summary>Names of the three, for theories.</summary>
    public static TheoryData<string> Names => ["real", "awkward", "fireaar"];

    public IReadOnlyDictionary<string, byte[]> Files { get; }

    /// <summary>Every page that has an address of its own: not the one for lost addresses.</summary>
    public IReadOnlyList<BuiltPage> Pages { get; }

    /// <summary>Charts with nothing around them, to be shown inside other pages.</summary>
    public IReadOnlyList<BuiltPage> Embeds { get; }

    /// <summary>Every figure of every data file, by its address.</summary>
    public IReadOnlyDictionary<string, JsonElement> Figures { get; }

    public static BuiltSite Named(string name) => name switch
    {
        "real" => RealSite.Value,
        "awkward" => AwkwardSite.Value,
        _ => FourYearSite.Value,
    };

    public BuiltPage Page(string path) => Pages.Single(page => page.Path == path);

    public string Text(string path) => Encoding.UTF8.GetString(Files[path]);

    public JsonElement Report(string id) => JsonDocument.Parse(Files[$"data/v1/reports/{id}.json"]).RootElement;

    private static bool IsEmbed(BuiltPage page) => page.Path.Contains("indlejr/", StringComparison.Ordinal);

    private static IReadOnlyList<SiteFile> Make(ComputedRecord record)
    {
        var data = InMemory.Data(record);
        var input = InputSeal.Of(record.Said.Files);
        return SealSite.With(InMemory.Site(BuildPages.Plan(record), BuildPages.Frame(record, SealData.Of(InMemory.Digests(data), input)), data), input).Files;
    }
}
