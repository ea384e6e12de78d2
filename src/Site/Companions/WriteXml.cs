using System.Text;
using System.Xml;

namespace InvestmentModels.Site.Companions;

/// <summary>XML as bytes, the same on every machine: UTF-8 without a mark, indented, lines ended by a line feed.</summary>
internal static class WriteXml
{
    public static byte[] Of(Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        return [.. bytes.ToArray(), (byte)'\n'];
    }
}
