using System.Text;

namespace InvestmentModels.Charts.Svg;

/// <summary>Writes elements one after another, a line each; inside a <c>text</c> element no white space is added, because it would be drawn.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder xml = new();
    private readonly Stack<string> open = new();

    /// <summary>Starts an element that <see cref="Close"/> ends. Attributes whose value is null are left out.</summary>
    public void Open(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        xml.Append('>');
        open.Push(element);
    }

    /// <summary>Ends the element opened last.</summary>
    public void Close() => xml.Append("</").Append(open.Pop()).Append('>');

    /// <summary>An element without content.</summary>
    public void Leaf(string element, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Start(element, attributes);
        xml.Append("/>");
    }

    /// <summary>An element with nothing but text in it.</summary>
    public void Words(string element, string content, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Open(element, attributes);
        Content(content);
        Close();
    }

    /// <summary>Text inside the open element.</summary>
    public void Content(string text) => XmlText.Append(xml, text);

    /// <summary>Inserts an element that is written already, as pieces or as one.</summary>
    public void Insert(params ReadOnlySpan<string> pieces)
    {
        xml.Append('\n');
        foreach (var piece in pieces)
        {
            xml.Append(piece);
        }
    }

    /// <summary>Inserts what another writer has written.</summary>
    public void Insert(SvgWriter finished) => xml.Append('\n').Append(finished.xml);

    /// <inheritdoc/>
    public override string ToString() => xml.ToString();

    private void Start(string element, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        if (xml.Length > 0 && !(open.TryPeek(out var parent) && parent == "text"))
        {
            xml.Append('\n');
        }

        xml.Append('<').Append(element);
        foreach (var (name, value) in attributes)
        {
            if (value is not null)
            {
                xml.Append(' ').Append(name).Append("=\"");
                XmlText.Append(xml, value);
                xml.Append('"');
            }
        }
    }
}
