using PolicyThemes.Browser.Tests.Support;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Browser.Tests;

/// <summary>What the marks of wrong rows say, against weights made here from the explanations.</summary>
[Trait("Category", "Browser")]
[Collection(Browsers.Name)]
public class MarkTests(Chromium chromium)
{
    private static EvaluationReport Report => ReportFile.Bundled.Report;

    [SkippableFact]
    public async Task The_strongest_marks_lie_on_the_heaviest_characters_and_say_for_or_against()
    {
        await using var open = await chromium.Open(ReportFile.Bundled);

        var marks = await ShownMark.Strongest(open);

        Assert.Contains(marks, mark => mark.IsAgainst);
        Assert.Contains(marks, mark => !mark.IsAgainst);
        Assert.All(marks, mark =>
        {
            var weights = Weights(mark);
            Assert.Equal(weights.Max(Math.Abs), Math.Abs(weights[mark.Start]), 1e-3);
            Assert.Equal(mark.IsAgainst, weights[mark.Start] < 0);
        });
    }

    /// <summary>Every span shares what it says about the label among its characters.</summary>
    private static double[] Weights(ShownMark mark)
    {
        var label = Report.Labels.Select(metrics => metrics.Label).ToList().IndexOf(mark.Label);
        var evidence = Report.Explanations.First(row => Report.Scored.Statements[row.Key].Text == mark.Text).Value.Evidence;
        return [.. Enumerable.Range(0, mark.Text.Length).Select(i => evidence
            .Where(span => span.Start <= i && i < span.Start + span.Length)
            .Sum(span => (double)span.Contributions[label] / span.Length))];
    }
}
