using System.IO.Compression;

namespace InvestmentModels.Tests.Site;

/// <summary>A page is light enough for a phone on a poor line.</summary>
public sealed class PageWeightTests(ITestOutputHelper output)
{
    private const int MostBytes = 60 * 1024;

    public static TheoryData<string> Sites => BuiltSite.Names;

    /// <summary>The page with everything it loads before it is whole: style sheet and scripts; drawings are part of it, and there are no other images.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void Page_WithItsStyleSheetAndScripts_IsUnderSixtyKilobytesCompressed(string site)
    {
        var built = BuiltSite.Named(site);
        var packed = built.Files.ToDictionary(file => file.Key, file => new Lazy<int>(() => Packed(file.Value)), StringComparer.Ordinal);
        var weights = built.Pages
            .Select(page => (Weight: packed[page.Path].Value + Loaded(page).Sum(path => packed[path].Value), page.Path))
            .OrderDescending()
            .ToList();
        output.WriteLine($"{site}: heaviest is {weights[0].Path}, {weights[0].Weight} bytes of {MostBytes}, the page alone {packed[weights[0].Path].Value}");

        Assert.DoesNotContain(weights, page => page.Weight > MostBytes);
    }

    private static IEnumerable<string> Loaded(BuiltPage page) => page.All("link[rel=stylesheet], script[src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!)
        .Select(way => new Uri(new Uri($"https://x.example{page.Address}"), way).AbsolutePath[1..]);

    private static int Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            pack.Write(bytes);
        }

        return (int)packed.Length;
    }
}
