using System.Text;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Site.Companions;

/// <summary><c>robots.txt</c>: everything may be read, and where the sitemap is.</summary>
internal static class MakeRobots
{
    public static SiteFile From(SiteFrameView frame)
    {
        var sitemap = $"Sitemap: {frame.Url}/{MakeSitemap.Path}";
        var host = new Uri(frame.Url).GetLeftPart(UriPartial.Authority);
        var note = frame.BasePath.Length == 0
            ? string.Empty
            : $"# Robotter læser kun filen {host}/robots.txt.\n# Siden ligger i en undermappe. Skriv derfor linjen her i den fil:\n# {sitemap}\n";
        return new SiteFile("robots.txt", Encoding.UTF8.GetBytes($"{note}User-agent: *\nDisallow:\n\n{sitemap}\n"));
    }
}
