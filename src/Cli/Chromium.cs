using System.Diagnostics;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Cli;

/// <summary>An installed Chromium, or a browser built on it.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "chrome.exe", "msedge.exe"];

    /// <summary>Where it is: what <c>CHROMIUM</c> names, else the first on the path; none where none is installed.</summary>
    public static string? Find() => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);

    /// <summary>A drawing as a PNG picture of the same size.</summary>
    /// <exception cref="UnusableFolderException">The browser could not be started, or drew nothing.</exception>
    public static byte[] Picture(string chromium, string svg, int width, int height)
    {
        var work = Directory.CreateTempSubdirectory("investmentmodels-png-");
        try
        {
            var (drawing, picture) = (Path.Combine(work.FullName, "drawing.svg"), Path.Combine(work.FullName, "picture.png"));
            File.WriteAllText(drawing, svg);
            RunAsync(chromium, picture, Path.Combine(work.FullName, "profile"), CancellationToken.None, "--hide-scrollbars", $"--window-size={width},{height}", $"--screenshot={picture}", new Uri(drawing).AbsoluteUri)
                .GetAwaiter().GetResult();
            return File.ReadAllBytes(picture);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    /// <summary>Prints a page of a site on disk as a PDF with tags for screen readers and an outline of its headings.</summary>
    /// <param name="chromium">The program.</param>
    /// <param name="page">The page's file.</param>
    /// <param name="pdf">The file to write.</param>
    /// <param name="profile">An empty folder of its own.</param>
    /// <param name="stop">Ends the browser.</param>
    /// <exception cref="UnusableFolderException">The browser could not be started, or did not print.</exception>
    public static Task PrintAsync(string chromium, string page, string pdf, string profile, CancellationToken stop) =>
        RunAsync(chromium, pdf, profile, stop, "--no-pdf-header-footer", "--generate-pdf-document-outline", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri);

    private static async Task RunAsync(string chromium, string result, string profile, CancellationToken stop, params IEnumerable<string> what)
    {
        var start = new ProcessStartInfo(chromium) { RedirectStandardError = true, RedirectStandardOutput = true };
        string[] arguments =
        [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-sync", "--disable-background-networking", "--disable-component-update",
            // Chromium refuses its sandbox to the superuser. The page is our own and loads nothing from elsewhere.
            .. Environment.UserName == "root" ? ["--no-sandbox"] : Array.Empty<string>(),
            $"--user-data-dir={profile}",
            .. what,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var browser = Started(start);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(stop);
        limit.CancelAfter(Patience);
        try
        {
            var told = browser.StandardError.ReadToEndAsync(limit.Token);
            await browser.StandardOutput.ReadToEndAsync(limit.Token);
            await browser.WaitForExitAsync(limit.Token);
            if (browser.ExitCode != 0 || !File.Exists(result))
            {
                throw new UnusableFolderException($"{chromium} lavede ikke filen. Browseren siger: {(await told).Trim()}");
            }
        }
        catch (OperationCanceledException)
        {
            browser.Kill(entireProcessTree: true);
            stop.ThrowIfCancellationRequested();
            throw new UnusableFolderException($"{chromium} blev ikke færdig på {Patience.TotalMinutes:0} minutter.");
        }
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception refused)
        {
            throw new UnusableFolderException($"{start.FileName} kunne ikke startes. Systemet siger: {refused.Message}", refused);
        }
    }
}
