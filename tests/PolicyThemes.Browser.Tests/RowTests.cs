using PolicyThemes.Browser.Tests.Support;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Browser.Tests;

/// <summary>The list of wrong rows: what is found and what is marked.</summary>
[Trait("Category", "Browser")]
[Collection(Browsers.Name)]
public class RowTests(Chromium chromium)
{
    private const int PageSize = 30;

    private static EvaluationReport Report => ReportFile.Bundled.Report;

    private static int[] WrongRows { get; } = [.. Enumerable.Range(0, Report.Scored.Count).Where(row => !Report.Scored.IsRight(row))];

    [SkippableFact]
    public async Task All_wrong_rows_can_be_reached()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);
        await CheckFound(open, WrongRows);

        for (var shown = PageSize; shown < WrongRows.Length; shown += PageSize)
            await open.Find("#more").ClickAsync();

        Assert.Equal(WrongRows.Length, await open.Find("#rows > li").CountAsync());
        Assert.False(await open.Find("#more").IsVisibleAsync());
    }

    [SkippableFact]
    public async Task The_search_field_finds_words_whatever_their_case()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);
        var word = Statement(WrongRows.Last(row => Statement(row).Lang == "en")).Text[..5];

        await open.Find("#search").FillAsync($" {word.ToUpperInvariant()} ");

        await CheckFound(open, WrongRows.Where(row => Texts(Statement(row)).Any(text => text.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    [SkippableFact]
    public async Task The_search_field_finds_an_id_and_says_when_there_is_nothing()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        await open.Find("#search").FillAsync(Statement(WrongRows[0]).Id);
        await CheckFound(open, WrongRows.Where(row => Texts(Statement(row)).Any(text => text.Contains(Statement(WrongRows[0]).Id, StringComparison.OrdinalIgnoreCase))));

        await open.Find("#search").FillAsync("no row has these words");
        await CheckFound(open, []);
    }

    [SkippableTheory]
    [InlineData("missed")]
    [InlineData("extra")]
    public async Task Label_and_mistake_filter_together(string kind)
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        for (var label = 0; label < Report.Labels.Count; label++)
        {
            await open.Find("#label-filter").SelectOptionAsync(Report.Labels[label].Label);
            await open.Find("#kind-filter").SelectOptionAsync(kind);

            var bit = 1UL << label;
            var (asked, other) = kind == "missed" ? (bit, 0UL) : (0UL, bit);
            await CheckFound(open, WrongRows.Where(row => (Report.Scored.Gold(row) & bit) == asked && (Report.Scored.Predicted(row) & bit) == other));
        }
    }

    [SkippableFact]
    public async Task Evidence_is_marked_visibly_and_changes_no_text()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        var explained = await open.Find("#rows > li").EvaluateAllAsync<string[]>("rows => rows.map(row => row.querySelector('.mistake p:last-child').textContent)");
        Assert.Equal(WrongRows.Take(PageSize).Select(row => Statement(row).Text), explained);

        var marks = await open.Find("mark").EvaluateAllAsync<string[]>("marks => marks.map(mark => mark.textContent)");
        Assert.NotEmpty(marks);
        Assert.DoesNotContain(marks, string.IsNullOrWhiteSpace);
        var unlike = await open.Find("mark").EvaluateAllAsync<int>(
            "marks => marks.filter(mark => getComputedStyle(mark).backgroundColor !== getComputedStyle(mark.parentElement).backgroundColor).length");
        Assert.Equal(marks.Length, unlike);
    }

    private static async Task CheckFound(OpenPage open, IEnumerable<int> rows)
    {
        var expected = rows.ToArray();
        var shown = Math.Min(PageSize, expected.Length);
        Assert.Equal($"{expected.Length} of {WrongRows.Length} wrong rows, {shown} shown", await open.Text("row-count"));
        var places = await open.Find("#rows > li .place").AllTextContentsAsync();
        Assert.Equal(expected.Take(shown).Select(row => Statement(row).Id), places.Select(place => place.Split(" · ")[0]));
    }

    private static LabelledStatement Statement(int row) => Report.Scored.Statements[row];

    private static string[] Texts(LabelledStatement statement) => [statement.Text, statement.Id, statement.Group ?? "", statement.Location.ToString()];
}
