using InvestmentModels.Charts;
using InvestmentModels.Pages.Views;
using Microsoft.AspNetCore.Components;

namespace InvestmentModels.Theme.Layouts;

/// <summary>Anything that stands on a page: it knows which, so that its links work at any base path.</summary>
public abstract partial class SitePart : ComponentBase
{
    /// <summary>The address of the page.</summary>
    [CascadingParameter(Name = "Here")]
    public string Here { get; set; } = "/";

    /// <summary>What links begin with on a page that is shown at any address; absent everywhere else, where links lead from page to page.</summary>
    [CascadingParameter(Name = "Root")]
    public string? Root { get; set; }

    /// <summary>The way from this page to an address of the site.</summary>
    protected string Link(string address) => Root is { } root ? root + address : RelativeAddress.From(Here, address);

    /// <summary>HTML made by the program itself, from texts that were encoded when it was made.</summary>
    protected static MarkupString Html(string html) => new(html);

    /// <summary>A chart, whose largest piece is the same text wherever it is shown.</summary>
    protected static RenderFragment Drawn(Drawing drawing) => builder =>
    {
        foreach (var piece in drawing.Pieces)
        {
            builder.AddMarkupContent(0, piece);
        }
    };
}
