using System.Buffers;
using System.Text;
using System.Xml;

namespace InvestmentModels.Charts.Svg;

/// <summary>The only place where a text becomes XML.</summary>
internal static class XmlText
{
    /// <summary>What needs no second look: nearly every attribute holds nothing else.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(" !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyzÆØÅæøå");

    /// <summary>Safe as content and between double quotes, in XML and in HTML. Characters XML cannot hold are left out; line breaks and tabs become spaces.</summary>
    public static void Append(StringBuilder xml, string text)
    {
        if (text.AsSpan().IndexOfAnyExcept(Plain) < 0)
        {
            xml.Append(text);
            return;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                xml.Append(character).Append(text[++i]);
            }
            else if (XmlConvert.IsXmlChar(character))
            {
                AppendCharacter(xml, character);
            }
        }
    }

    private static void AppendCharacter(StringBuilder xml, char character) => _ = character switch
    {
        '&' => xml.Append("&amp;"),
        '<' => xml.Append("&lt;"),
        '>' => xml.Append("&gt;"),
        '"' => xml.Append("&quot;"),
        '\t' or '\n' or '\r' => xml.Append(' '),
        _ => xml.Append(character),
    };
}
