namespace InvestmentModels.Browser.Tests;

/// <summary>Where a Chromium is on this machine.</summary>
internal static class FindChromium
{
    private static readonly string[] Known =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/opt/google/chrome/chrome",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files\Chromium\Application\chrome.exe",
    ];

    /// <summary>What is named wins, even where nothing is there; then what is installed; then Playwright's own; else null.</summary>
    /// <param name="named">The environment variable <c>CHROMIUM</c>; null or empty: nobody named one.</param>
    /// <param name="own">Where Playwright would have installed its own.</param>
    public static string? Path(string? named, string own) =>
        string.IsNullOrEmpty(named) ? Known.Append(own).FirstOrDefault(File.Exists)
        : File.Exists(named) ? named
        : throw new FileNotFoundException($"CHROMIUM names {named}, where there is no file.", named);
}
