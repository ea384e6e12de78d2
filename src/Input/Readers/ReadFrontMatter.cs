using System.Globalization;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>A prose page: three lines of front matter between dashes, then the text.</summary>
internal static class ReadFrontMatter
{
    private static readonly string[] Known = ["title", "order", "description"];

    public static ProsePage? Page(string slug, MarkdownFile file, ReadingRoom room)
    {
        var lines = file.Lines;
        var end = lines[0] == "---" ? Enumerable.Range(1, lines.Count - 1).FirstOrDefault(line => lines[line] == "---") : 0;
        if (end == 0)
        {
            Tell(1, "Siden skal begynde med en linje «---», derefter title, order og description, og så en linje «---».");
            return null;
        }

        var values = new Dictionary<string, Written>(StringComparer.Ordinal);
        for (var line = 1; line < end; line++)
        {
            var (name, value) = Split(lines[line]);
            if (!Known.Contains(name))
            {
                Tell(line + 1, $"«{name}» kendes ikke. Skriv title, order eller description, kolon og en værdi.");
            }
            else if (!values.TryAdd(name, new Written(value, line + 1)))
            {
                Tell(line + 1, $"«{name}» står to gange.");
            }
        }

        foreach (var missing in Known.Where(name => !values.TryGetValue(name, out var found) || found.Value.Length == 0))
        {
            Tell(1, $"«{missing}» mangler mellem de to linjer med «---».");
        }

        if (values.TryGetValue("order", out var order) && order.Value.Length > 0
            && !int.TryParse(order.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            Tell(order.Line, $"«order» skal være et helt tal, ikke «{order.Value}».");
            return null;
        }

        if (Known.Any(name => !values.TryGetValue(name, out var found) || found.Value.Length == 0))
        {
            return null;
        }

        var body = new Words(string.Join('\n', lines.Skip(end + 1)), file.File, end + 2);
        return new ProsePage(
            slug, values["title"].Value, int.Parse(values["order"].Value, CultureInfo.InvariantCulture), values["description"].Value, body);

        void Tell(int line, string message) =>
            room.Findings.Add(FormFindings.FrontMatter(new Place(room.Map.Display(file.File), line, 1), message));
    }

    private static (string Name, string Value) Split(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (line.Trim(), string.Empty) : (line[..colon].Trim(), line[(colon + 1)..].Trim());
    }

    private sealed record Written(string Value, int Line);
}
