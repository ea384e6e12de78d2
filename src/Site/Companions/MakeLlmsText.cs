using System.Text;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary><c>llms.txt</c>: the site in one page of Markdown for language models, with the way to every page's Markdown twin.</summary>
internal static class MakeLlmsText
{
    public static SiteFile From(IReadOnlyList<PageListing> pages, SiteFrameView frame)
    {
        var shown = pages.Where(page => page.IsPublic).ToList();
        var text = new StringBuilder()
            .Append("# ").Append(frame.Title).Append(" – ").Append(frame.Organisation).Append("\n\n> ")
            .Append(shown.First(page => page.Address == "/").Description).Append("\n\n")
            .Append("Hvert tal på siden har et regnestykke, som viser, hvor det kommer fra. Hver side findes som Markdown på samme adresse med index.md efter. ")
            .Append("Tallene som data står i ").Append(frame.Url).Append("/data/v1/index.json. Licens: ").Append(frame.LicenceName).Append(".\n");
        Section(text, "Rapporter", shown.Where(page => page.FrontOf is not null), frame);
        Section(text, "Områder over årene", shown.Where(page => page.Kind == PageKind.AreaOverYears), frame);
        Section(text, "Sider", shown.Where(page => page.FrontOf is null && !IsDetail(page) && page.Kind != PageKind.AreaOverYears), frame);

        // «Optional» is the name the format gives what may be left out where there is little room.
        Section(text, "Optional", shown.Where(page => page.FrontOf is null && IsDetail(page)), frame);
        return new SiteFile("llms.txt", Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static bool IsDetail(PageListing page) => page.IsOfReport || page.Kind == PageKind.Project;

    private static void Section(StringBuilder text, string heading, IEnumerable<PageListing> pages, SiteFrameView frame)
    {
        var lines = pages.Select(page => $"- [{MarkdownText.Escape(page.Title)}]({frame.Url}{page.Address}{MakeTwins.Name}): {page.Description}\n").ToList();
        if (lines.Count > 0)
        {
            text.Append("\n## ").Append(heading).Append("\n\n").AppendJoin(string.Empty, lines);
        }
    }
}
