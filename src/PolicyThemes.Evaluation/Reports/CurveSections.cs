namespace PolicyThemes.Evaluation.Reports;

/// <summary>Reliability, precision-recall and coverage curves.</summary>
internal static class CurveSections
{
    private const int MaxPoints = 200;

    public static void Write(Html html, EvaluationReport report)
    {
        html.Section(
            "calibration",
            "Calibration",
            "How often a label was really there, by the probability given. On the diagonal, probabilities mean what they say; larger dots stand for more statements.",
            section => Charts(section, report.Labels, Reliability));
        html.Section(
            "precision-recall",
            "Precision and recall",
            "What other thresholds would give. The dot is the model's own threshold; the dashed line is what chance would reach.",
            section => Charts(section, report.Labels, PrecisionRecall));
        html.Section(
            "coverage",
            "Abstaining on close calls",
            "Right answers among those that are kept when the closest calls abstain. A band is the distance from the threshold within which to abstain.",
            section => Coverage(section, report.Coverage));
    }

    private static void Charts(Html html, IEnumerable<LabelMetrics> labels, Func<LabelMetrics, (string Caption, SvgChart Chart)> draw)
    {
        html.Raw("<div class=\"charts\">");
        foreach (var label in labels)
        {
            var (caption, chart) = draw(label);
            html.Raw($"<figure>{chart}<figcaption><strong>{Html.Escape(label.Label)}</strong> {Html.Escape(caption)}</figcaption></figure>");
        }

        html.Raw("</div>");
    }

    private static (string Caption, SvgChart Chart) Reliability(LabelMetrics label)
    {
        var caption = $"ECE {ReportText.Figure(label.Ece)}, Brier {ReportText.Figure(label.Brier)}";
        var chart = new SvgChart($"Reliability of {label.Label}: {caption}", "probability given", "share really there")
            .Line("ideal", [(0, 0), (1, 1)])
            .Line("curve", label.Reliability.Select(bin => (bin.MeanProbability, bin.TrueShare)));
        var largest = label.Reliability.Select(bin => bin.Count).DefaultIfEmpty(1).Max();
        foreach (var bin in label.Reliability)
        {
            chart.Dot("dot", bin.MeanProbability, bin.TrueShare, 2 + (2.5 * Math.Sqrt((double)bin.Count / largest)),
                $"{ReportText.Count(bin.Count)} statements: probability {ReportText.Figure(bin.MeanProbability)}, share {ReportText.Figure(bin.TrueShare)}");
        }

        return (caption, chart);
    }

    private static (string Caption, SvgChart Chart) PrecisionRecall(LabelMetrics label)
    {
        var caption = $"average precision {ReportText.Figure(label.AveragePrecision)}";
        var chart = new SvgChart($"Precision and recall of {label.Label}: {caption}", "recall", "precision");
        if (label.Counts.Support == 0) return ("no statement carries it", chart);
        var (precision, recall) = (label.Counts.Precision, label.Counts.Recall);
        var tip = $"threshold {ReportText.Figure(label.Threshold)}: precision {ReportText.Figure(precision)}, recall {ReportText.Figure(recall)}";
        chart.Line("ideal", [(0, label.TrueShare), (1, label.TrueShare)])
            .Line("curve", Thin(label.Curve).Select(point => (point.Recall, point.Precision)))
            .Dot("dot", recall, precision, 5, tip);
        return (caption, chart);
    }

    private static void Coverage(Html html, IReadOnlyList<CoveragePoint> curve)
    {
        var chart = new SvgChart("Accuracy and precision by coverage", "share answered", "share right")
            .Line("curve", curve.Select(point => (point.Coverage, point.Accuracy)))
            .Line("curve second", curve.Select(point => (point.Coverage, point.Precision)));
        html.Raw($"<div class=\"charts wide\"><figure>{chart}<figcaption><span class=\"key\"></span> exact match");
        html.Raw("<span class=\"key second\"></span> precision of the labels given</figcaption></figure>");
        html.Table(
            "Coverage",
            ["answered", "band", "exact match", "precision"],
            curve.Where((_, i) => i % 4 == 0).Select(point => new[]
            {
                ReportText.Percent(point.Coverage), ReportText.Figure(point.Band), ReportText.Figure(point.Accuracy), ReportText.Figure(point.Precision),
            }));
        html.Raw("</div>");
    }

    private static IEnumerable<CurvePoint> Thin(IReadOnlyList<CurvePoint> curve) =>
        curve.Count <= MaxPoints ? curve : Enumerable.Range(0, MaxPoints).Select(i => curve[(int)((long)i * (curve.Count - 1) / (MaxPoints - 1))]);
}
