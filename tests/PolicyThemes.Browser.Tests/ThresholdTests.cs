using System.Globalization;
using PolicyThemes.Browser.Tests.Support;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Browser.Tests;

/// <summary>What the sliders show, against counts made here from the probabilities.</summary>
[Trait("Category", "Browser")]
[Collection(Browsers.Name)]
public class ThresholdTests(Chromium chromium)
{
    private static EvaluationReport Report => ReportFile.Bundled.Report;

    [SkippableFact]
    public async Task At_first_the_figures_are_those_of_the_model()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        for (var label = 0; label < Report.Labels.Count; label++)
            Assert.Equal(Shown(Report.Labels[label].Threshold, Report.Labels[label].Counts), await open.Text($"result-{label}"));
        Assert.Equal(Averages([.. Report.Labels.Select(label => label.Counts)]), await open.Text("averages"));
    }

    [SkippableTheory]
    [InlineData(0)]
    [InlineData(50)]
    [InlineData(300)]
    [InlineData(731)]
    [InlineData(990)]
    [InlineData(1000)]
    public async Task A_moved_slider_shows_what_its_threshold_would_give(int step)
    {
        await using var open = await chromium.Open(ReportFile.Bundled);
        var counts = Report.Labels.Select(label => label.Counts).ToArray();

        for (var label = 0; label < Report.Labels.Count; label++)
        {
            await open.Find($"#threshold-{label}").FillAsync(step.ToString(CultureInfo.InvariantCulture));
            counts[label] = CountsAt(label, step / 1000.0);
            Assert.Equal(Shown(step / 1000.0, counts[label]), await open.Text($"result-{label}"));
            Assert.Equal(Averages(counts), await open.Text("averages"));
        }
    }

    [SkippableFact]
    public async Task Keys_move_a_slider_and_the_button_moves_it_back()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);
        var before = await open.Text("result-0");

        await open.Find("#threshold-0").PressAsync("End");
        Assert.Equal(Shown(1, CountsAt(0, 1)), await open.Text("result-0"));

        await open.Find("#reset").ClickAsync();
        Assert.Equal(before, await open.Text("result-0"));
    }

    private static LabelCounts CountsAt(int label, double threshold)
    {
        var counts = default(LabelCounts);
        for (var row = 0; row < Report.Scored.Count; row++)
        {
            var isGold = Report.Scored.Statements[row].Labels.Contains(Report.Labels[label].Label);
            var isGiven = Report.Scored.Probabilities(row)[label] >= threshold;
            counts = counts.Add(new(Of(isGold && isGiven), Of(!isGold && isGiven), Of(isGold && !isGiven), Of(!isGold && !isGiven)));
        }

        return counts;
    }

    private static int Of(bool isTrue) => isTrue ? 1 : 0;

    private static string Shown(double threshold, LabelCounts counts) =>
        $"threshold {Figure(threshold)}, P {Figure(counts.Precision)}, R {Figure(counts.Recall)}, F1 {Figure(counts.F1)}";

    private static string Averages(LabelCounts[] counts)
    {
        var sum = counts.Aggregate((a, b) => a.Add(b));
        return $"Macro F1 {Figure(counts.Average(c => c.F1))}, micro F1 {Figure(sum.F1)}, micro precision {Figure(sum.Precision)}, micro recall {Figure(sum.Recall)}";
    }

    /// <summary>F3 rounds the exact value, as toFixed of the script does.</summary>
    private static string Figure(double value) => value.ToString("F3", CultureInfo.InvariantCulture);
}
