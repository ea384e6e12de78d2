using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Site;

/// <summary>The example municipality with a payload put into every text of its input that stays a text anyone may write.</summary>
internal static class HostileText
{
    /// <summary>Read by the program as something: ids, addresses, dates, words from lists. Another value is a finding, and has tests of its own.</summary>
    private static readonly string[] NotFree = ["$schema", "id", "url", "language", "accessibilityStatement", "date", "publishedOn", "kind", "unit", "better", "method", "overYears", "state", "colour", "decision", "rounding", "area", "department", "source", "report", "sha256", "table", "into", "about", "subject", "body", "phone"];

    /// <summary>Every way of getting out of the text that a page, a chart, a feed or a spreadsheet has.</summary>
    public static IReadOnlyList<string> Payloads { get; } =
    [
        "<script>window.hacked=1</script>",
        "\"><img src=x onerror=window.hacked=1>",
        "'><svg onload=window.hacked=1>",
        "</title></style></textarea></script><script>window.hacked=1</script>",
        "--><iframe srcdoc='<script>parent.hacked=1</script>'></iframe><!--",
        "]]></text><script xmlns='http://www.w3.org/1999/xhtml'>window.hacked=1</script>",
        "@(throw new System.Exception()) @Html.Raw(1) {{7*7}} ${7*7} #{7*7} <%= 7*7 %>",
        "[link](javascript:window.hacked=1) ![billede](https://evil.example/x.png) <https://evil.example>",
        "=cmd|'/c calc'!A0",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\tx\"; alert(1); \"",
        "&lt;script&gt;window.hacked=1&lt;/script&gt; &amp; & < >",
        "# overskrift | celle | `kode` * _ ~ \\ ¶ {#id} </h1><h1>",
        "\\u003cscript\\u003e ' onmouseover='window.hacked=1 \" onfocus=\"window.hacked=1\" autofocus x=\"",
        "javascript:window.hacked=1//",
        "a\u2014\u00ad\u200b\u00a0\uD83D\uDE00e\u0301 עברית العربية",
    ];

    /// <summary>The payloads some at a time. What a text begins with matters to a spreadsheet, so each kind of formula begins one.</summary>
    public static IReadOnlyList<string> Together { get; } = [.. Payloads.Where(payload => payload[0] is '=' or '+' or '-' or '@').Select((formula, at) =>
        string.Join(' ', Payloads.Where((_, index) => index % FormulaKinds == at).Prepend(formula)))];

    private const int FormulaKinds = 5;

    /// <summary>Each text with the payload before and after what it said.</summary>
    public static InputFiles With(string payload)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var (file, bytes) in ExampleSite.Files.Files.Where(file => file.Key != "published.json"))
        {
            files[file] = file.EndsWith(".json", StringComparison.Ordinal) ? Json(bytes, payload)
                : file.StartsWith("pages/", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("title: ", $"title: {Flat(payload)} ", StringComparison.Ordinal).Replace("description: ", $"description: {Flat(payload)} ", StringComparison.Ordinal))
                : file.StartsWith("areas/", StringComparison.Ordinal) ? [.. bytes, .. Encoding.UTF8.GetBytes(Body)]
                : bytes;
        }

        return ExampleSite.Files with { Files = files };
    }

    /// <summary>Markdown that anyone may write, and that stands on a page as the letters it is.</summary>
    private const string Body =
        """


        Her er `<script>window.hacked=1</script>`, \<script>window.hacked=1\</script>, &lt;img src=x onerror=window.hacked=1&gt; og [et link](https://evil.example/?"onmouseover=window.hacked=1 "titel\" onfocus=window.hacked=1 x='").

        ```html"onload=window.hacked=1
        <script>window.hacked=1</script>
        ```

        Her er a<b, `<svg onload=window.hacked=1>`, {=1} @Html.Raw(1) ${1} og &#60;script&#62;window.hacked=1&#60;/script&#62;.

        """;

    /// <summary>How many texts a payload is put into.</summary>
    public static int Places => ExampleSite.Files.Files.Where(file => file.Key.EndsWith(".json", StringComparison.Ordinal) && file.Key != "published.json").Sum(file => Texts(JsonNode.Parse(file.Value)!, string.Empty).Count());

    private static byte[] Json(byte[] bytes, string payload)
    {
        var root = JsonNode.Parse(bytes)!;
        foreach (var value in Texts(root, string.Empty).ToList())
        {
            value.ReplaceWith($"{payload}{value.GetValue<string>()}{payload}");
        }

        return Encoding.UTF8.GetBytes(root.ToJsonString());
    }

    private static IEnumerable<JsonValue> Texts(JsonNode? node, string name) => node switch
    {
        JsonObject holder => holder.SelectMany(property => Texts(property.Value, property.Key)),
        JsonArray list when name is not ("departments" or "models" or "measures" or "columns") || list.FirstOrDefault() is JsonObject => list.SelectMany(item => Texts(item, name)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String && !NotFree.Contains(name) => [value],
        _ => [],
    };

    private static string Flat(string payload) => payload.Replace('\t', ' ');
}
