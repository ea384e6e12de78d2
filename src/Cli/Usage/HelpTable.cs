using System.Text;

namespace InvestmentModels.Cli.Usage;

/// <summary>Names to the left, their descriptions to the right, no line longer than a terminal of ordinary width.</summary>
internal static class HelpTable
{
    private const int Width = 100;
    private const int WidestName = 36;

    /// <summary>The rows, indented; a name too wide for its column has its description below it.</summary>
    public static string Of(IReadOnlyList<(string Name, string Description)> rows)
    {
        var column = rows.Where(row => row.Name.Length <= WidestName).Select(row => row.Name.Length).DefaultIfEmpty(0).Max() + 4;
        return string.Join('\n', rows.Select(row => Row(row.Name, row.Description, column)));
    }

    /// <summary>Text broken between words, every line after the first indented.</summary>
    public static string Wrap(string text, int indent)
    {
        var wrapped = new StringBuilder();
        var length = indent;
        foreach (var word in text.Split(' '))
        {
            if (length > indent && length + 1 + word.Length > Width)
            {
                wrapped.Append('\n').Append(' ', indent);
                length = indent;
            }
            else if (length > indent)
            {
                wrapped.Append(' ');
                length++;
            }

            wrapped.Append(word);
            length += word.Length;
        }

        return wrapped.ToString();
    }

    private static string Row(string name, string description, int column)
    {
        var label = $"  {name}";
        var gap = label.Length + 2 > column ? $"\n{new string(' ', column)}" : new string(' ', column - label.Length);
        return $"{label}{gap}{Wrap(description, column)}".TrimEnd();
    }
}
