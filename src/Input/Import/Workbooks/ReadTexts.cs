using System.Text;
using System.Xml;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>The texts cells share, and the text of one element.</summary>
internal static class ReadTexts
{
    /// <param name="shared">The part that holds them; absent where the workbook has none.</param>
    public static IReadOnlyList<string> Shared(XmlReader? shared)
    {
        var texts = new List<string>();
        while (shared?.Read() == true)
        {
            if (shared.NodeType == XmlNodeType.Element && shared.LocalName == "si")
            {
                texts.Add(Of(shared));
            }
        }

        return texts;
    }

    /// <summary>The text in the element the reader stands at, runs put together, without phonetic reading aids. The reader stands at the element's end afterwards.</summary>
    public static string Of(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, phonetic) = (reader.Depth, 0);
        var text = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.LocalName == "rPh" && !reader.IsEmptyElement)
            {
                phonetic += reader.NodeType == XmlNodeType.Element ? 1 : -1;
            }
            else if (phonetic == 0 && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                text.Append(reader.Value);
            }
        }

        return text.ToString();
    }
}
