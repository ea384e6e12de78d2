using InvestmentModels.Cli;

namespace InvestmentModels.Browser.Tests;

/// <summary><c>preview</c> follows what is saved: the page reloads, an error lies over the last good page, and goes when it is mended.</summary>
public sealed class PreviewTests(Chromium chromium) : IAsyncLifetime
{
    private const string Source = "tests/InvestmentModels.Tests/Sites/eksempelby/input";
    private const string Area = "areas/boligjob.json";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("preview-test-");
    private readonly CancellationTokenSource _stop = new();
    private readonly AddressTold _out = new();
    private readonly TextWriter _error = TextWriter.Synchronized(new StringWriter());
    private IBrowserContext _context = null!;
    private Task<int> _preview = null!;
    private string _origin = null!;

    public async ValueTask InitializeAsync()
    {
        _context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 800, Height = 600 } });
        var source = RepositoryRoot.File(Source.Split('/'));
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(_folder.FullName, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        _preview = Run.WithAsync(["preview", "--input", _folder.FullName], new Terminal(_out, _error) { Stop = _stop.Token });
        // The browser of the tests looks up no names.
        _origin = (await ToldAsync(_preview, _out, _error)).Replace("localhost", "127.0.0.1", StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        Assert.Equal(ExitCode.Done, await _preview.WaitAsync(TimeSpan.FromSeconds(20)));
        await _context.DisposeAsync();
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task SavedChange_ReloadsThePageWhereItWas_AndAnErrorLiesOverItUntilItIsMended()
    {
        var page = await _context.NewPageAsync();
        await page.GotoAsync($"{_origin}/2025/boligjob/");
        await page.EvaluateAsync("() => scrollTo(0, 400)");

        Replace("\"name\": \"Job i boligområdet\"", "\"name\": \"Job tæt på hjemmet\"");
        await page.Locator("h1", new PageLocatorOptions { HasText = "Job tæt på hjemmet" }).WaitForAsync();
        await page.WaitForFunctionAsync("() => scrollY === 400");

        Replace("\"method\"", "\"metode\"");
        var findings = page.Locator("#preview-findings.preview-stopped");
        await findings.WaitForAsync();
        Assert.Contains("IM0", await findings.TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("Job tæt på hjemmet", await page.Locator("h1").TextContentAsync(), StringComparison.Ordinal);

        var place = findings.Locator("a").First;
        Assert.Contains("boligjob.json(", await place.TextContentAsync(), StringComparison.Ordinal);
        var text = await _context.NewPageAsync();
        await text.GotoAsync(_origin + await place.GetAttributeAsync("href"));
        Assert.Contains("\"metode\"", await text.Locator(".preview-source").TextContentAsync(), StringComparison.Ordinal);
        await text.CloseAsync();

        Replace("\"metode\"", "\"method\"");
        await findings.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Detached });
    }

    [Theory]
    [InlineData("/2025/", "localhost", 200)]
    [InlineData("/2025", "localhost", 302)]
    [InlineData("/findes-ikke/", "localhost", 404)]
    [InlineData("/2025/", "evil.example", 403)]
    [InlineData("/_preview/source?file=%2Fetc%2Fpasswd", "localhost", 404)]
    [InlineData("/..%2f..%2fetc/passwd", "localhost", 404)]
    public async Task Request_IsAnsweredFromTheSiteAndTheSiteOnly(string path, string host, int status)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false, CheckCertificateRevocationList = true };
        using var client = new HttpClient(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, _origin + path) { Headers = { Host = host } };
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task PortThatIsTaken_GivesTheNextAndSaysSo()
    {
        await using var output = new AddressTold();
        await using var error = new StringWriter();
        using var stop = new CancellationTokenSource();
        var second = Run.WithAsync(["preview", "--input", _folder.FullName], new Terminal(output, error) { Stop = stop.Token });
        Assert.NotEqual(new Uri(_origin).Port, new Uri(await ToldAsync(second, output, error)).Port);
        await stop.CancelAsync();

        Assert.Equal(ExitCode.Done, await second);
        Assert.Contains("er optaget, så vi prøver den næste.", error.ToString(), StringComparison.Ordinal);
    }

    /// <summary>The preview's address, or what it said instead of showing anything.</summary>
    private static async Task<string> ToldAsync(Task<int> preview, AddressTold told, TextWriter error)
    {
        await Task.WhenAny(told.Origin, preview);
        Assert.True(told.Origin.IsCompletedSuccessfully, error.ToString());
        return await told.Origin;
    }

    private void Replace(string from, string to)
    {
        var file = Path.Combine(_folder.FullName, Area);
        var text = File.ReadAllText(file);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(from, to, StringComparison.Ordinal));
    }
}
