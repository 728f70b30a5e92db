namespace PolicyThemes.Evaluation.Reports;

/// <summary>The wrong rows; the script of the page fills the list from <see cref="PageData"/>.</summary>
internal static class RowSection
{
    public static void Write(Html html, EvaluationReport report)
    {
        var wrong = Enumerable.Range(0, report.Scored.Count).Count(row => !report.Scored.IsRight(row));
        var explanation = $"{ReportText.Count(wrong)} of {ReportText.Count(report.Scored.Count)} statements do not have exactly their true labels."
            + (report.Explanations.Count > 0 ? " Marked words speak for the label (solid line) or against it (dashed line)." : "");
        if (wrong > PageData.MaxRows) explanation += $" The first {ReportText.Count(PageData.MaxRows)} are listed.";
        html.Section("wrong", "Wrong rows", explanation, section => Controls(section, report));
    }

    private static void Controls(Html html, EvaluationReport report)
    {
        html.Raw("<form class=\"filters\" role=\"search\" onsubmit=\"return false\">");
        html.Raw("<div><label for=\"search\">Search</label><input type=\"search\" id=\"search\" placeholder=\"words, id or group\"></div>");
        html.Raw("<div><label for=\"label-filter\">Label</label><select id=\"label-filter\"><option value=\"\">any</option>");
        for (var i = 0; i < report.Labels.Count; i++)
            html.Raw($"<option value=\"{i}\">{Html.Escape(report.Labels[i].Label)}</option>");
        html.Raw("</select></div><div><label for=\"kind-filter\">Mistake</label><select id=\"kind-filter\">");
        html.Raw("<option value=\"\">any</option><option value=\"missed\">missed</option><option value=\"extra\">wrongly given</option></select></div></form>");
        html.Raw("<p id=\"row-count\" aria-live=\"polite\"></p><ol id=\"rows\" class=\"rows\"></ol><button type=\"button\" id=\"more\" hidden>Show more</button>");
        html.Raw("<noscript><p>The list needs JavaScript; nothing is loaded from the network.</p></noscript>");
    }
}
