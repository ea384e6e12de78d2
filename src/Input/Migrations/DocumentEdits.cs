using System.Text;
using InvestmentModels.Input.Schemas;
using InvestmentModels.Input.Shapes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Migrations;

/// <summary>Changes to one file, collected against the tree it was parsed to. What is not named stays byte for byte: order, indentation, line endings, unknown fields.</summary>
internal sealed class DocumentEdits(DocumentKind kind, byte[] utf8, Reading reading)
{
    private readonly List<(int From, int To, string Text)> _edits = [];

    /// <summary>The kind's name, as in its schema's file name.</summary>
    public string Kind => kind.Name;

    /// <summary>What the file should write as <c>$schema</c>.</summary>
    public string Schema => kind.SchemaSeenFrom(reading.Document.File);

    /// <summary>The file's outermost value.</summary>
    public SourceValue Root => reading.Document.Root;

    /// <summary>Puts a field before all others, spaced as the first one is; does nothing where the field already stands.</summary>
    /// <param name="name">The field.</param>
    /// <param name="json">Its value as JSON.</param>
    public void AddFirst(string name, string json)
    {
        if (!Root.Named(name).Any())
        {
            var first = Root.Properties[0];
            _edits.Add((first.Offset, first.Offset, $"\"{name}\"{Between(first.NameEnd, first.Value.Offset)}{json},{Between(Root.Offset + 1, first.Offset)}"));
        }
    }

    /// <summary>Gives a field a new name, and a new value where asked for. A field that is not there is not invented.</summary>
    /// <param name="owner">The object the field stands in.</param>
    /// <param name="old">Its name so far.</param>
    /// <param name="current">Its new name; if that stands there too, it is told and nothing changed, since one of the two would be lost.</param>
    /// <param name="value">The value as written → as it shall be written.</param>
    public void Rename(SourceValue owner, string old, string current, Func<string, string>? value = null)
    {
        foreach (var property in owner.Named(old))
        {
            if (owner.Named(current).Any())
            {
                reading.Findings.Add(FormFindings.OldAndNewName(reading.PlaceOf(property), old, current));
                continue;
            }

            _edits.Add((property.Offset, property.NameEnd, $"\"{current}\""));
            if (value is not null)
            {
                Replace(property.Value, value(Between(property.Value.Offset, property.Value.End)));
            }
        }
    }

    /// <summary>Writes another value in the place of one.</summary>
    public void Replace(SourceValue value, string json) => _edits.Add((value.Offset, value.End, json));

    /// <summary>The whole file with its changes.</summary>
    public byte[] Apply()
    {
        using var result = new MemoryStream(utf8.Length + 1024);
        var at = 0;
        foreach (var (from, to, text) in _edits.OrderBy(edit => edit.From).ThenBy(edit => edit.To))
        {
            result.Write(utf8.AsSpan(at..from));
            result.Write(Encoding.UTF8.GetBytes(text));
            at = to;
        }

        result.Write(utf8.AsSpan(at..));
        return result.ToArray();
    }

    private string Between(int from, int to) => Encoding.UTF8.GetString(utf8.AsSpan(from..to));
}
