using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PolicyThemes.Cli.Input;

/// <summary>Reduces HTML to the text that a reader sees, a line for each block.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Unseen = new(StringComparer.OrdinalIgnoreCase)
        { "script", "style", "noscript", "template", "head", "nav", "svg", "iframe", "object", "select", "button", "form" };

    private static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
        { "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em", "font", "i", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "ins", "del" };

    public static string Of(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var text = new StringBuilder();
        if (document.Body is { } body) Append(body, text);
        return text.ToString().Trim();
    }

    // A stack of our own: documents from strangers may nest deeper than the call stack.
    private static void Append(INode root, StringBuilder text)
    {
        var stack = new Stack<(INode Node, bool IsEnd)>();
        stack.Push((root, false));
        while (stack.TryPop(out var item))
        {
            if (item.Node is IText piece)
            {
                AppendFolded(piece.Data, text);
                continue;
            }

            if (item.Node is not IElement element || Unseen.Contains(element.LocalName)) continue;
            if (!Inline.Contains(element.LocalName)) EndLine(text);
            if (item.IsEnd) continue;
            stack.Push((element, true));
            for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                stack.Push((child, false));
        }
    }

    /// <summary>White space counts as one space, and as none at the beginning of a line.</summary>
    private static void AppendFolded(string data, StringBuilder text)
    {
        foreach (var c in data)
        {
            if (!char.IsWhiteSpace(c)) text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n')) text.Append(' ');
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ') text.Length--;
        if (text.Length > 0 && text[^1] != '\n') text.Append('\n');
    }
}
