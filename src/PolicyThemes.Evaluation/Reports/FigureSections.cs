namespace PolicyThemes.Evaluation.Reports;

/// <summary>Headline figures, the table of labels, other models, and the sliders.</summary>
internal static class FigureSections
{
    /// <summary>Ends of the names of figures of which less is better.</summary>
    private static readonly string[] Losses = ["loss", "brier", "ece", "shareError"];

    public static void Write(Html html, EvaluationReport report)
    {
        html.Section("figures", "Figures", "", section => Headlines(section, report));
        html.Section(
            "labels",
            "Labels",
            "Every statement counts for every label, those without labels included. Share error is how far counting the answers misses the true share.",
            section => Labels(section, report));
        if (report.Baselines.Count > 0)
            html.Section("models", "Beside other models", "All on the same statements. The best of a line is bold.", section => Baselines(section, report));
        if (report.Scored.Labels.Mode == LabelMode.Multilabel)
        {
            html.Section(
                "thresholds",
                "Thresholds",
                "Move a threshold and see what would have come out. Nothing is saved; thresholds chosen here on these statements flatter the model.",
                section => Sliders(section, report));
        }
    }

    private static void Headlines(Html html, EvaluationReport report)
    {
        html.Raw("<dl class=\"cards\">");
        foreach (var (name, title, meaning) in ReportText.HeadlinesOf(report))
        {
            var interval = ReportText.Interval(report, name);
            html.Raw($"<div class=\"card\"><dt>{title}</dt><dd class=\"value\">{ReportText.Figure(report, name)}</dd>");
            html.Raw(interval.Length > 0 ? $"<dd class=\"interval\">{interval}</dd>" : "<dd class=\"interval\">no interval</dd>");
            html.Raw($"<dd class=\"meaning\">{meaning}</dd></div>");
        }

        html.Raw("</dl>");
    }

    private static void Labels(Html html, EvaluationReport report) => html.Table(
        "Measures of each label",
        ["label", "F1", "interval of F1", "precision", "recall", "rows", "given", "avg. precision", "ROC AUC", "ECE", "share error"],
        report.Labels
            .Select(label => Cells(Html.Escape(label.Label), label.Counts, ReportText.Interval(report, $"labels.{label.Label}.f1"))
                .Concat([ReportText.Figure(label.AveragePrecision), ReportText.Figure(label.RocAuc), ReportText.Figure(label.Ece), ReportText.Signed(label.ShareError)]))
            .Concat(None(report)));

    private static IEnumerable<IEnumerable<string>> None(EvaluationReport report) => report.Figures.ContainsKey("noneF1")
        ? [Cells("<em>none</em>", report.Overall.None, ReportText.Interval(report, "noneF1")).Concat(["", "", "", ""])]
        : [];

    private static IEnumerable<string> Cells(string name, LabelCounts counts, string interval) =>
    [
        name, $"<strong>{ReportText.Figure(counts.F1)}</strong>", interval, ReportText.Figure(counts.Precision), ReportText.Figure(counts.Recall),
        ReportText.Count(counts.Support), ReportText.Count(counts.Predicted),
    ];

    private static void Baselines(Html html, EvaluationReport report) => html.Table(
        "Figures of several models",
        ["figure", report.Name, .. report.Baselines.Select(column => column.Name)],
        ReportText.Comparison(report).Select(line => Line(line.Figure, line.Values)));

    private static IEnumerable<string> Line(string figure, double[] values)
    {
        var isLoss = Losses.Any(loss => figure.EndsWith(loss, StringComparison.OrdinalIgnoreCase));
        var known = values.Where(double.IsFinite).Select(value => isLoss ? Math.Abs(value) : value).DefaultIfEmpty(double.NaN).ToArray();
        var best = isLoss ? known.Min() : known.Max();
        return values
            .Select(value => (isLoss ? Math.Abs(value) : value) == best ? $"<strong>{ReportText.Figure(value)}</strong>" : ReportText.Figure(value))
            .Prepend(Html.Escape(figure));
    }

    private static void Sliders(Html html, EvaluationReport report)
    {
        html.Raw("<p id=\"averages\" class=\"averages\" aria-live=\"polite\"></p><div class=\"sliders\">");
        for (var i = 0; i < report.Labels.Count; i++)
        {
            var label = report.Labels[i];
            html.Raw(
                $"<div class=\"slider\"><label for=\"threshold-{i}\">{Html.Escape(label.Label)}</label>"
                + $"<input type=\"range\" id=\"threshold-{i}\" min=\"0\" max=\"1000\" data-label=\"{i}\" aria-describedby=\"result-{i}\">"
                + $"<output id=\"result-{i}\" for=\"threshold-{i}\">"
                + $"threshold {ReportText.Figure(label.Threshold)}, P {ReportText.Figure(label.Counts.Precision)}, "
                + $"R {ReportText.Figure(label.Counts.Recall)}, F1 {ReportText.Figure(label.Counts.F1)}</output></div>");
        }

        html.Raw("</div><button type=\"button\" id=\"reset\">Back to the model's thresholds</button>");
    }
}
