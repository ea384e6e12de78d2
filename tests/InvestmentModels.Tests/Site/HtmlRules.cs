using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace InvestmentModels.Tests.Site;

/// <summary>What the HTML standard asks of a page, as far as the site's pages go: an element or an attribute that is not here is added with a look at the standard.</summary>
/// <remarks>The check before a change is accepted also asks the Nu Html Checker, which knows all of it; this one needs nothing but the tests.</remarks>
internal static partial class HtmlRules
{
    private const string Interactive = "a[href], button, input, select, textarea, summary, details, label, iframe, audio[controls], video[controls]";

    /// <summary>Attributes every element may have.</summary>
    private static readonly string[] Anywhere = ["class", "dir", "hidden", "id", "lang", "role", "tabindex", "title"];

    /// <summary>Every element the pages may use, and what each may have beside the attributes of all.</summary>
    private static readonly Dictionary<string, string[]> Known = new(StringComparer.Ordinal)
    {
        ["a"] = ["href", "hreflang", "rel", "type", "download"],
        ["abbr"] = [],
        ["article"] = [],
        ["aside"] = [],
        ["b"] = [],
        ["blockquote"] = ["cite"],
        ["body"] = [],
        ["br"] = [],
        ["button"] = ["disabled", "type", "value"],
        ["caption"] = [],
        ["code"] = [],
        ["dd"] = [],
        ["del"] = ["datetime"],
        ["details"] = ["name", "open"],
        ["div"] = [],
        ["dl"] = [],
        ["dt"] = [],
        ["em"] = [],
        ["figcaption"] = [],
        ["figure"] = [],
        ["footer"] = [],
        ["form"] = ["action", "method"],
        ["h1"] = [],
        ["h2"] = [],
        ["h3"] = [],
        ["h4"] = [],
        ["h5"] = [],
        ["h6"] = [],
        ["head"] = [],
        ["header"] = [],
        ["hr"] = [],
        ["html"] = ["prefix"],
        ["i"] = [],
        ["img"] = ["alt", "height", "loading", "src", "width"],
        ["input"] = ["autocomplete", "checked", "inputmode", "max", "maxlength", "min", "name", "placeholder", "readonly", "required", "size", "spellcheck", "step", "type", "value"],
        ["ins"] = ["datetime"],
        ["label"] = ["for"],
        ["li"] = ["value"],
        ["link"] = ["as", "href", "hreflang", "rel", "sizes", "title", "type"],
        ["main"] = [],
        ["mark"] = [],
        ["meta"] = ["charset", "content", "name", "property"],
        ["nav"] = [],
        ["noscript"] = [],
        ["ol"] = ["start", "type", "reversed"],
        ["option"] = ["selected", "value"],
        ["output"] = ["for"],
        ["p"] = [],
        ["pre"] = [],
        ["q"] = [],
        ["s"] = [],
        ["script"] = ["async", "defer", "src", "type"],
        ["search"] = [],
        ["section"] = [],
        ["select"] = ["name"],
        ["small"] = [],
        ["span"] = [],
        ["strong"] = [],
        ["sub"] = [],
        ["summary"] = [],
        ["sup"] = [],
        ["table"] = [],
        ["tbody"] = [],
        ["td"] = ["colspan", "headers", "rowspan"],
        ["template"] = [],
        ["tfoot"] = [],
        ["th"] = ["abbr", "colspan", "headers", "rowspan", "scope"],
        ["thead"] = [],
        ["time"] = ["datetime"],
        ["title"] = [],
        ["tr"] = [],
        ["ul"] = [],
        ["wbr"] = [],
    };

    /// <summary>Elements that hold words and marks, and no blocks.</summary>
    private static readonly string[] WordsOnly = ["p", "h1", "h2", "h3", "h4", "h5", "h6", "span", "strong", "em", "b", "i", "code", "small", "label", "button", "pre", "dt > a", "sub", "sup", "mark"];

    private static readonly string[] Blocks =
        ["address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "table", "ul"];

    /// <summary>Child, and the parents it may stand in.</summary>
    private static readonly Dictionary<string, string[]> Homes = new(StringComparer.Ordinal)
    {
        ["li"] = ["ul", "ol"],
        ["dt"] = ["dl", "div"],
        ["dd"] = ["dl", "div"],
        ["caption"] = ["table"],
        ["thead"] = ["table"],
        ["tbody"] = ["table"],
        ["tfoot"] = ["table"],
        ["tr"] = ["thead", "tbody", "tfoot"],
        ["th"] = ["tr"],
        ["td"] = ["tr"],
        ["figcaption"] = ["figure"],
        ["summary"] = ["details"],
        ["option"] = ["select"],
        ["main"] = ["body"],
    };

    /// <summary>Parent, and the only children it may have.</summary>
    private static readonly Dictionary<string, string[]> Only = new(StringComparer.Ordinal)
    {
        ["ul"] = ["li"],
        ["ol"] = ["li"],
        ["dl"] = ["dt", "dd", "div"],
        ["table"] = ["caption", "thead", "tbody", "tfoot"],
        ["tr"] = ["th", "td"],
    };

    /// <summary>Everything wrong with a page, in words.</summary>
    public static IReadOnlyList<string> Broken(string html)
    {
        var errors = new List<string>();
        var parser = new HtmlParser();
        parser.Error += (_, error) =>
        {
            var told = (AngleSharp.Html.Dom.Events.HtmlErrorEvent)error;
            errors.Add($"line {told.Position.Line}: {told.Message}");
        };
        var document = parser.ParseDocument(html);
        return [.. errors, .. document.All.SelectMany(Broken), .. Ids(document)];
    }

    private static IEnumerable<string> Broken(IElement element)
    {
        if (element.NamespaceUri != "http://www.w3.org/1999/xhtml")
        {
            yield break;
        }

        var name = element.LocalName;
        if (!Known.TryGetValue(name, out var own))
        {
            yield return $"no such element: {Start(element)}";
            yield break;
        }

        foreach (var attribute in element.Attributes.Select(attribute => attribute.Name).Where(attribute => !Anywhere.Contains(attribute) && !own.Contains(attribute) && !Family().IsMatch(attribute)))
        {
            yield return $"{name} has no attribute {attribute}: {Start(element)}";
        }

        var parent = element.ParentElement?.LocalName;
        if (Homes.TryGetValue(name, out var homes) && !homes.Contains(parent))
        {
            yield return $"{name} stands in {parent}: {Start(element)}";
        }

        if (Only.TryGetValue(name, out var children) && element.Children.FirstOrDefault(child => !children.Contains(child.LocalName) && child.LocalName is not ("script" or "template")) is { } stranger)
        {
            yield return $"{name} holds {stranger.LocalName}: {Start(element)}";
        }

        if (Blocks.Contains(name) && element.ParentElement?.Closest(string.Join(',', WordsOnly)) is { } words)
        {
            yield return $"{name} stands in {words.LocalName}: {Start(words)}";
        }

        if (element.Matches(Interactive) && name is not ("details" or "summary") && element.ParentElement?.Closest("a, button, summary, label") is { } around && !(around.LocalName == "label" && name is "input" or "select" or "textarea"))
        {
            yield return $"{name} stands in {around.LocalName}: {Start(around)}";
        }

        if (name == "details" && element.FirstElementChild?.LocalName != "summary")
        {
            yield return $"details without a summary first: {Start(element)}";
        }
    }

    private static IEnumerable<string> Ids(IDocument document)
    {
        var ids = document.All.Where(element => element.HasAttribute("id")).Select(element => element.Id!).ToList();
        return ids.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"id {same.Key} is used {same.Count()} times")
            .Concat(ids.Where(id => id.Length == 0 || id.Any(char.IsWhiteSpace)).Select(id => $"«{id}» is no id"))
            .Concat(new[] { "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "for", "headers" }
                .SelectMany(attribute => document.QuerySelectorAll($"[{attribute}]").SelectMany(element => element.GetAttribute(attribute)!.Split(' ').Select(id => (attribute, id, element))))
                .Where(reference => !ids.Contains(reference.id))
                .Select(reference => $"{reference.attribute} names {reference.id}, which is not on the page: {Start(reference.element)}"));
    }

    private static string Start(IElement element) => element.OuterHtml[..Math.Min(120, element.OuterHtml.Length)];

    [GeneratedRegex("^(data-[a-z-]+|aria-(atomic|busy|controls|current|describedby|details|disabled|expanded|haspopup|hidden|label|labelledby|live|owns|pressed|selected|sort|valuemax|valuemin|valuenow|valuetext))$", RegexOptions.CultureInvariant)]
    private static partial Regex Family();
}
