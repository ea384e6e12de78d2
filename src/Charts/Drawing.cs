using System.Text.RegularExpressions;
using InvestmentModels.Charts.Svg;

namespace InvestmentModels.Charts;

/// <summary>A finished chart. It is written as text when it is known where it stands.</summary>
public sealed partial class Drawing
{
    private readonly string body;

    /// <param name="name">For readers who do not see it.</param>
    /// <param name="height">In px.</param>
    /// <param name="body">What is drawn.</param>
    /// <param name="hasLinks">An image hides its content from assistive technology; a chart with links must be a group instead.</param>
    internal Drawing(ChartName name, double height, SvgWriter body, bool hasLinks = false)
        : this(name, Math.Ceiling(height), body.ToString(), hasLinks)
    {
    }

    private Drawing(ChartName name, double height, string body, bool hasLinks)
    {
        if (!IdPattern().IsMatch(name.Id))
        {
            throw new ArgumentException($"'{name.Id}' cannot be an id: use ASCII letters, digits, '-' and '_'.", nameof(name));
        }

        (Name, Height, HasLinks, this.body) = (name, height, hasLinks, body);
    }

    /// <summary>What it is called and what it says.</summary>
    public ChartName Name { get; }

    /// <summary>In px; the width is that of the surroundings.</summary>
    public double Height { get; }

    private bool HasLinks { get; }

    /// <summary>The pieces of an <c>svg</c> element that stretches to the width of its surroundings. Most of it is one text, drawn once however often it is shown.</summary>
    public IReadOnlyList<string> Pieces => [ChartFrame.Opening(Name, Height, HasLinks), body, ChartFrame.Closing];

    /// <summary>The pieces put together.</summary>
    public string ToSvg() => string.Concat(Pieces);

    /// <summary>Whether it cannot be told from another, whatever the two are called.</summary>
    public bool LooksLike(Drawing other) => Height == other.Height && body == other.body;

    /// <summary>The same with an id of its own, for a page that has the other too.</summary>
    /// <exception cref="ArgumentException">The id cannot be referred to.</exception>
    public Drawing Named(string id) => new(Name with { Id = id }, Height, body, HasLinks);

    /// <summary>The same for places its links would not lead from; with nothing to act on inside, it is an image and no longer a group.</summary>
    public Drawing WithoutLinks() => HasLinks ? new(Name, Height, LinkTag().Replace(body, string.Empty), hasLinks: false) : this;

    /// <summary>Writes it at a place of a larger picture, without its links; all in px.</summary>
    internal void WriteTo(SvgWriter picture, double left, double top, double width) =>
        picture.Insert(ChartFrame.Opening(Name, Height, hasLinks: false, (left, top, width)), WithoutLinks().body, ChartFrame.Closing);

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9_-]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();

    /// <summary>No value holds «&gt;» as it is: the writer escapes it.</summary>
    [GeneratedRegex("</?a(?: [^>]*)?>", RegexOptions.CultureInvariant)]
    private static partial Regex LinkTag();
}
