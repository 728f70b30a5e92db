using System.Net;
using System.Text;

namespace PolicyThemes.Evaluation.Reports;

/// <summary>Pieces of HTML; every method but <see cref="Raw"/> escapes what it is given.</summary>
internal sealed class Html
{
    private readonly StringBuilder _text = new();

    public static string Escape(string value) => WebUtility.HtmlEncode(value);

    public Html Raw(string markup)
    {
        _text.Append(markup).Append('\n');
        return this;
    }

    public Html Section(string id, string title, string explanation, Action<Html> content)
    {
        Raw($"<section id=\"{id}\" aria-labelledby=\"{id}-title\">");
        Raw($"<h2 id=\"{id}-title\">{Escape(title)}</h2>");
        if (explanation.Length > 0) Raw($"<p class=\"explain\">{Escape(explanation)}</p>");
        content(this);
        return Raw("</section>");
    }

    /// <summary>A table that scrolls sideways on its own where the page is narrow.</summary>
    /// <param name="caption">What the table shows.</param>
    /// <param name="head">Titles of the columns.</param>
    /// <param name="rows">Cells of escaped markup; the first of a row is its title.</param>
    public Html Table(string caption, IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows)
    {
        Raw($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"{Escape(caption)}\"><table><caption>{Escape(caption)}</caption>");
        Raw($"<thead><tr>{string.Concat(head.Select(title => $"<th scope=\"col\">{Escape(title)}</th>"))}</tr></thead><tbody>");
        foreach (var row in rows)
            Raw($"<tr>{string.Concat(row.Select((cell, i) => i == 0 ? $"<th scope=\"row\">{cell}</th>" : $"<td>{cell}</td>"))}</tr>");
        return Raw("</tbody></table></div>");
    }

    public override string ToString() => _text.ToString();
}
