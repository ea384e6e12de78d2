using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InvestmentModels.Diagnostics.Formats;

/// <summary>The one way findings become JSON: indented, the same bytes everywhere, æøå as they are.</summary>
internal static class WriteDocument
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        // The document goes to a file or a program, never into HTML; the strict encoder would write æøå as codes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string With(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + '\n';
    }
}
