using System.Text;
using InvestmentModels.Site;

namespace InvestmentModels.Browser.Tests;

/// <summary>A page that breaks every sentence, so that each check can be seen to notice.</summary>
internal static class BrokenPage
{
    private const string Html =
        """
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><title>x</title><link rel="stylesheet" href="broken.css"><script src="broken.js" defer></script></head>
        <body>
        <main>
          <h1>Brudt</h1>
          <p><a href="#x">Uden fokus</a></p>
          <p class="cut">Ord, der ikke er plads til, når de bliver større, for der er kun plads til en linje</p>
          <p class="wide">Bred</p>
          <span class="status">Grøn</span>
          <svg width="200" height="60"><rect width="40" height="40" fill="#1b6e3c"/><rect x="60" width="40" height="40" fill="#a3201b"/><rect x="120" width="40" height="40" fill="none"/><text y="55" fill="#cccccc">svag</text></svg>
          <table><tbody><tr><td>1</td></tr></tbody></table>
          <button type="button">Gør intet</button>
          <p style="color: red">Skrevet ind i siden</p>
        </main>
        </body></html>
        """;

    private const string Css =
        """
        a { transition: color 1s; }
        a:focus { outline: none; }
        .wide { width: 2000px; }
        .cut { overflow: hidden; height: 1.2em; width: 10em; }
        @media print { table { display: none; } }
        """;

    /// <remarks>What comes late comes when the page is painted, however slow the machine: before that, nothing can be seen to move.</remarks>
    private const string Js =
        """
        document.cookie = 'husk=1';
        localStorage.setItem('husk', '1');
        new Image().src = 'https://anden.example/billede.png';
        new PerformanceObserver((list, watch) => {
          watch.disconnect();
          const late = document.createElement('h2');
          late.textContent = 'Kun med script';
          document.querySelector('main').prepend(late);
        }).observe({ type: 'paint', buffered: true });
        """;

    public static IReadOnlyList<SiteFile> Files { get; } = [File("index.html", Html), File("broken.css", Css), File("broken.js", Js)];

    private static SiteFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
