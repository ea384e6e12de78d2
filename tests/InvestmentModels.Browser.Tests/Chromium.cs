using InvestmentModels.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace InvestmentModels.Browser.Tests;

/// <summary>One Chromium for all tests. Without one they are skipped and say so, except where <c>CI</c> is set: there they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string None = "No Chromium was found. Install Debian's chromium or Google Chrome, name one in the environment variable CHROMIUM, or let Playwright install its own.";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The browser; a test that asks for it without one is skipped, or fails where <c>CI</c> is set.</summary>
    public IBrowser Browser
    {
        get
        {
            Assert.SkipWhen(_browser is null && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")), None);
            Assert.True(_browser is not null, None);
            return _browser;
        }
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        if (FindChromium.Path(Environment.GetEnvironmentVariable("CHROMIUM"), _playwright.Chromium.ExecutablePath) is { } path)
        {
            _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
            {
                ExecutablePath = path,
                // Whatever a page might ask another machine for is refused here and told by the page: nothing leaves this one.
                Args = ["--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"],
            });
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
