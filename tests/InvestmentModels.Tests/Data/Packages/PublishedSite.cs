using System.Text;
using System.Text.Json;
using InvestmentModels.Cli;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Data.Packages;

/// <summary>The data of the built sites as a stranger meets them: paths below <c>data/v1/</c>, bytes, and nothing of the program.</summary>
internal static class PublishedSite
{
    private const string Root = "data/v1/";

    private static readonly Lazy<IReadOnlyDictionary<string, byte[]>> Example = new(() =>
        Pipeline.Run(ExampleSite.Files).Files.ToDictionary(file => file.Path, file => file.Bytes.ToArray(), StringComparer.Ordinal));

    /// <summary>Names of the four, for theories.</summary>
    public static TheoryData<string> Names => ["real", "awkward", "fireaar", "eksempelby"];

    public static IReadOnlyDictionary<string, byte[]> Data(string name) => (name == "eksempelby" ? Example.Value : BuiltSite.Named(name).Files)
        .Where(file => file.Key.StartsWith(Root, StringComparison.Ordinal))
        .ToDictionary(file => file.Key[Root.Length..], file => file.Value, StringComparer.Ordinal);

    public static JsonElement Json(string name, string path) => JsonDocument.Parse(Data(name)[path]).RootElement;

    /// <summary>A CSV file read by the rules its dialect tells, not by the code that wrote it.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Rows(byte[] csv, char delimiter)
    {
        var (rows, row, cell, quoted) = (new List<IReadOnlyList<string>>(), new List<string>(), new StringBuilder(), false);
        var text = Encoding.UTF8.GetString(csv).TrimStart('\uFEFF');
        for (var at = 0; at < text.Length; at++)
        {
            if (quoted && text[at] == '"' && at + 1 < text.Length && text[at + 1] == '"')
            {
                cell.Append(text[++at]);
            }
            else if (text[at] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (text[at] == delimiter || text[at] == '\n'))
            {
                row.Add(cell.ToString().TrimEnd('\r'));
                cell.Clear();
                if (text[at] == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else
            {
                cell.Append(text[at]);
            }
        }

        return rows;
    }
}
