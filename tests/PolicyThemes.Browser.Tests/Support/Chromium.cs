using Microsoft.Playwright;

namespace PolicyThemes.Browser.Tests.Support;

/// <summary>The browser of the machine, without a window. Where there is none, tests are skipped, but under <c>CI=true</c> they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string PathVariable = "CHROMIUM";

    /// <summary>Root may not use the sandbox; the others keep the browser from calling home, which a closed network would answer with noise.</summary>
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string Executable = Environment.GetEnvironmentVariable(PathVariable) ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        if (!File.Exists(Executable)) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Executable, Args = Arguments });
    }

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    /// <summary>Opens a page in a browser that is offline.</summary>
    /// <exception cref="SkipException">The machine has no browser.</exception>
    internal async Task<OpenPage> Open(ReportFile report, ColorScheme scheme = ColorScheme.Light, int width = 1280)
    {
        CheckBrowser();
        var context = await _browser!.NewContextAsync(new()
        {
            Offline = true,
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = width, Height = 844 },
        });
        return await OpenPage.At(new Uri(report.Path), context);
    }

    private void CheckBrowser()
    {
        if (_browser is not null) return;
        var message = $"{Executable}: found no browser; expected Chromium there. Install it with 'apt-get install chromium', or name another in {PathVariable}.";
        if (Environment.GetEnvironmentVariable("CI") == "true") throw new FileNotFoundException(message);
        Skip.If(true, message);
    }
}
