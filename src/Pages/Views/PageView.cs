namespace InvestmentModels.Pages.Views;

/// <summary>What every page has.</summary>
public abstract record PageView
{
    /// <summary>From the site's root, ending in a slash, e.g. <c>/2024/fritidsjob/</c>.</summary>
    public required string Address { get; init; }

    /// <summary>Unique on the site; the heading is part of it.</summary>
    public required string Title { get; init; }

    /// <summary>The page's one first-level heading.</summary>
    public required string Heading { get; init; }

    /// <summary>One sentence for lists and search engines.</summary>
    public required string Description { get; init; }

    /// <summary>The charts that belong here; one shown here that belongs to another page is not among them.</summary>
    public virtual IEnumerable<ChartView> OwnCharts => [];

    /// <summary>The way here, the front page first; empty on the front page.</summary>
    public IReadOnlyList<LinkView> Breadcrumbs { get; init; } = [];

    /// <summary>The report the page belongs to; absent on pages that belong to none.</summary>
    public EditionView? Edition { get; init; }

    /// <summary>The report it is the front of; absent on every other page.</summary>
    public PublishedReportView? FrontOf { get; init; }

    /// <summary>Files with the data it shows; empty where it shows no data of its own.</summary>
    public IReadOnlyList<DownloadView> Downloads { get; init; } = [];

    /// <summary>When what it tells last changed, as far as the data says.</summary>
    public DateOnly? ChangedOn { get; init; }

    /// <summary>What it tells of, as far as lists set pages apart.</summary>
    public virtual PageKind Kind => PageKind.Other;

    /// <summary>Whether it belongs in lists of the site's pages; the page for lost addresses and charts without surroundings do not.</summary>
    public virtual bool IsListed => true;
}
