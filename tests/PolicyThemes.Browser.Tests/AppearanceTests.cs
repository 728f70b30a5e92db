using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using PolicyThemes.Browser.Tests.Support;

namespace PolicyThemes.Browser.Tests;

/// <summary>The page on a phone and on a desk, by day and by night; leaves a screenshot of each in <c>artifacts/browser</c>.</summary>
[Trait("Category", "Browser")]
[Collection(Browsers.Name)]
public class AppearanceTests(Chromium chromium)
{
    private const int Phone = 390;
    private const int Desk = 1280;

    /// <summary>What AA of the accessibility guidelines asks of text.</summary>
    private const double LeastContrast = 4.5;

    [SkippableTheory]
    [InlineData(ColorScheme.Light, Phone)]
    [InlineData(ColorScheme.Light, Desk)]
    [InlineData(ColorScheme.Dark, Phone)]
    [InlineData(ColorScheme.Dark, Desk)]
    public async Task The_page_is_accessible(ColorScheme scheme, int width)
    {
        await using var open = await chromium.Open(ReportFile.Bundled, scheme, width);
        await open.Page.ScreenshotAsync(new() { Path = Path.Combine(ReportFile.Folder, $"{scheme}-{width}.png".ToLowerInvariant()), FullPage = true });

        var result = await open.Page.RunAxe();

        Assert.NotEmpty(result.Passes);
        Assert.Empty(result.Violations
            .Where(violation => violation.Impact is "serious" or "critical")
            .SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {violation.Help}; {node.Html}")));
    }

    [SkippableTheory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Text_stands_out_from_what_is_behind_it(ColorScheme scheme)
    {
        await using var open = await chromium.Open(ReportFile.Bundled, scheme);

        var contrasts = await TextContrast.Of(open.Page, "h2, p, th, td, .heat, mark, .slider output, figcaption, button, select, a, svg text");

        Assert.Contains(contrasts, contrast => contrast.Element.StartsWith("mark", StringComparison.Ordinal));
        Assert.DoesNotContain(contrasts, contrast => contrast.Ratio < LeastContrast);
    }

    [SkippableFact]
    public async Task The_schemes_differ()
    {
        await using var light = await chromium.Open(ReportFile.Bundled, ColorScheme.Light);
        await using var dark = await chromium.Open(ReportFile.Bundled, ColorScheme.Dark);

        Assert.True(await TextContrast.Brightness(light.Page, "body") > 0.8);
        Assert.True(await TextContrast.Brightness(dark.Page, "body") < 0.1);
    }

    [SkippableTheory]
    [InlineData(Phone)]
    [InlineData(320)]
    [InlineData(Desk)]
    public async Task The_page_does_not_scroll_sideways(int width)
    {
        foreach (var report in new[] { ReportFile.Bundled, ReportFile.Awkward })
        {
            await using var open = await chromium.Open(report, width: width);
            Assert.Equal(width, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [SkippableFact]
    public async Task A_long_name_leaves_room_for_the_figures_beside_it()
    {
        await using var open = await chromium.Open(ReportFile.Awkward, width: Phone);

        var shares = await open.Find(".scroll").EvaluateAllAsync<double[]>(
            "tables => tables.map(table => table.querySelector('tbody th').clientWidth / table.clientWidth)");

        Assert.NotEmpty(shares);
        Assert.DoesNotContain(shares, share => share > 0.6);
    }
}
