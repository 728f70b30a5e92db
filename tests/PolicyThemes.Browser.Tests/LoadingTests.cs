using Microsoft.Playwright;
using PolicyThemes.Browser.Tests.Support;

namespace PolicyThemes.Browser.Tests;

[Trait("Category", "Browser")]
[Collection(Browsers.Name)]
public class LoadingTests(Chromium chromium)
{
    [SkippableFact]
    public async Task The_page_asks_for_nothing_but_itself_and_complains_of_nothing()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);
        await open.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.Equal([new Uri(ReportFile.Bundled.Path).AbsoluteUri], open.Requests);
        Assert.Empty(open.Complaints);
        Assert.Equal("policy-themes: evaluation", await open.Page.TitleAsync());
    }

    [SkippableFact]
    public async Task Every_part_of_the_report_is_linked_and_there()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        var links = await open.Find("#contents a").EvaluateAllAsync<string[]>("links => links.map(link => link.hash)");
        Assert.Equal(await open.Find("main section").EvaluateAllAsync<string[]>("parts => parts.map(part => '#' + part.id)"), links);
        Assert.Contains("#wrong", links);
    }

    [SkippableFact]
    public async Task Texts_stay_texts()
    {
        await using var open = await chromium.Open(ReportFile.Awkward);

        Assert.Equal("model: evaluation", await open.Page.TitleAsync());
        Assert.Contains(AwkwardRows.Script, await open.Text("rows"), StringComparison.Ordinal);
        Assert.Empty(open.Complaints);
    }
}
