using System.Globalization;
using System.Text;

namespace PolicyThemes.Evaluation.Reports;

/// <summary>A square chart with both axes from 0 to 1, drawn in SVG; colours come from the style sheet.</summary>
internal sealed class SvgChart
{
    private const int Size = 200;
    private const int Left = 48;
    private const int Top = 10;
    private const int Bottom = 40;
    private readonly StringBuilder _marks = new();
    private readonly string _title;
    private readonly string _x;
    private readonly string _y;

    /// <param name="title">What the chart shows, for readers who do not see it.</param>
    /// <param name="x">Name of the horizontal axis.</param>
    /// <param name="y">Name of the vertical axis.</param>
    public SvgChart(string title, string x, string y) => (_title, _x, _y) = (title, x, y);

    public SvgChart Line(string style, IEnumerable<(double X, double Y)> points)
    {
        _marks.Append($"<polyline class=\"{style}\" points=\"{string.Join(' ', points.Select(point => $"{X(point.X)},{Y(point.Y)}"))}\"/>");
        return this;
    }

    /// <param name="style">Class of the style sheet.</param>
    /// <param name="x">0 to 1.</param>
    /// <param name="y">0 to 1.</param>
    /// <param name="radius">In units of the chart, which is 200 wide.</param>
    /// <param name="tip">Shown when the pointer rests on the dot.</param>
    public SvgChart Dot(string style, double x, double y, double radius, string tip)
    {
        _marks.Append($"<circle class=\"{style}\" cx=\"{X(x)}\" cy=\"{Y(y)}\" r=\"{Number(radius)}\"><title>{Html.Escape(tip)}</title></circle>");
        return this;
    }

    public override string ToString()
    {
        var svg = new StringBuilder();
        svg.Append($"<svg viewBox=\"0 0 {Left + Size + 10} {Top + Size + Bottom}\" role=\"img\" aria-label=\"{Html.Escape(_title)}\">");
        foreach (var tick in new[] { 0, 0.25, 0.5, 0.75, 1 })
        {
            svg.Append($"<line class=\"grid\" x1=\"{X(tick)}\" x2=\"{X(tick)}\" y1=\"{Y(0)}\" y2=\"{Y(1)}\"/>");
            svg.Append($"<line class=\"grid\" x1=\"{X(0)}\" x2=\"{X(1)}\" y1=\"{Y(tick)}\" y2=\"{Y(tick)}\"/>");
            if (tick is 0.25 or 0.75) continue;
            svg.Append($"<text x=\"{X(tick)}\" y=\"{Y(0, 15)}\" text-anchor=\"middle\">{Number(tick)}</text>");
            svg.Append($"<text x=\"{Left - 5}\" y=\"{Y(tick, 4)}\" text-anchor=\"end\">{Number(tick)}</text>");
        }

        svg.Append($"<text x=\"{X(0.5)}\" y=\"{Y(0, 33)}\" text-anchor=\"middle\">{Html.Escape(_x)}</text>");
        svg.Append($"<text transform=\"translate(12 {Y(0.5)}) rotate(-90)\" text-anchor=\"middle\">{Html.Escape(_y)}</text>");
        return svg.Append(_marks).Append("</svg>").ToString();
    }

    private static string X(double value) => Number(Left + (value * Size));

    private static string Y(double value, double below = 0) => Number(Top + ((1 - value) * Size) + below);

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
