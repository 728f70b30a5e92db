using System.Security.Cryptography;
using System.Text;
using PolicyThemes.Features;

namespace PolicyThemes.Models;

/// <summary>
/// Lexicon files: UTF-8, one term a line as <c>labels TAB strength TAB term</c>; labels are separated by commas or are "none", strength is
/// strong, normal, hint or weak. Empty lines and lines that start with '#' do not count.
/// </summary>
internal static class LexiconFile
{
    private const string NoLabel = "none";

    /// <summary>Reads all terms.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <param name="name">The name that errors give the file.</param>
    /// <param name="labels">The labels that terms may have.</param>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static List<LexiconTerm> Read(TextReader reader, string name, IReadOnlyList<string> labels) =>
        Read(reader.ReadToEnd().AsMemory(), name, labels).ConvertAll(entry => new LexiconTerm(entry.Labels, entry.Strength, entry.Text.ToString()));

    /// <summary>Reads all terms; they point into <paramref name="text"/>.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="name">The name that errors give the file.</param>
    /// <param name="labels">The labels that terms may have.</param>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static List<LexiconEntry> Read(ReadOnlyMemory<char> text, string name, IReadOnlyList<string> labels)
    {
        var terms = new List<LexiconEntry>(text.Span.Count('\n') + 1);
        for (var number = 1; !text.IsEmpty; number++)
        {
            var end = text.Span.IndexOf('\n');
            var line = (end < 0 ? text : text[..end]).TrimEnd('\r');
            text = end < 0 ? default : text[(end + 1)..];
            if (!line.IsEmpty && line.Span[0] != '#')
                terms.Add(Parse(line, name, number, labels));
        }

        return terms;
    }

    /// <summary>The file of some terms, in their order.</summary>
    /// <exception cref="ArgumentException">A label or a term cannot stand in such a file.</exception>
    public static byte[] Format(IEnumerable<LexiconTerm> terms, IReadOnlyList<string> labels)
    {
        var text = new StringBuilder();
        foreach (var term in terms)
        {
            var names = term.Labels == 0 ? NoLabel : string.Join(',', labels.Where((_, i) => (term.Labels >> i & 1) != 0).Select(Checked));
            text.Append(names).Append('\t').Append(NameOf(term.Strength)).Append('\t').Append(Checked(term.Text, "\t\r\n")).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    public static string Hash(ReadOnlySpan<byte> text) => Convert.ToHexStringLower(SHA256.HashData(text));

    private static LexiconEntry Parse(ReadOnlyMemory<char> text, string name, int number, IReadOnlyList<string> labels)
    {
        var line = text.Span;
        var first = line.IndexOf('\t');
        var second = first < 0 ? -1 : first + 1 + line[(first + 1)..].IndexOf('\t');
        if (second <= first || second == line.Length - 1)
            throw new FormatException($"{name}({number}): found '{line}'; expected labels, strength and term with tabs between them.");

        var bits = ParseLabels(line[..first], name, number, labels);
        return new LexiconEntry(bits, ParseStrength(line[(first + 1)..second], name, number), text[(second + 1)..]);
    }

    private static ulong ParseLabels(ReadOnlySpan<char> names, string name, int number, IReadOnlyList<string> labels)
    {
        if (names is NoLabel) return 0;
        var bits = 0UL;
        foreach (var range in names.Split(','))
            bits |= 1UL << IndexOf(names[range], name, number, labels);
        return bits;
    }

    private static int IndexOf(ReadOnlySpan<char> label, string name, int number, IReadOnlyList<string> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (label.SequenceEqual(labels[i])) return i;
        }

        throw new FormatException($"{name}({number}): unknown theme '{label}'. Themes are {string.Join(", ", labels)}, or none.");
    }

    private static TermStrength ParseStrength(ReadOnlySpan<char> strength, string name, int number) => strength switch
    {
        "weak" => TermStrength.Weak,
        "hint" => TermStrength.Hint,
        "normal" => TermStrength.Normal,
        "strong" => TermStrength.Strong,
        _ => throw new FormatException($"{name}({number}): unknown strength '{strength}'. Strengths are strong, normal, hint and weak."),
    };

    private static string NameOf(TermStrength strength) => strength switch
    {
        TermStrength.Weak => "weak",
        TermStrength.Hint => "hint",
        TermStrength.Normal => "normal",
        _ => "strong",
    };

    private static string Checked(string label) =>
        label is NoLabel || label.StartsWith('#') ? throw new ArgumentException($"label '{label}' cannot have terms; expected one other than 'none' and without '#'.") : Checked(label, "\t\r\n,");

    private static string Checked(string text, string forbidden) =>
        text.Length == 0 || text.AsSpan().ContainsAny(forbidden)
            ? throw new ArgumentException($"found '{text}' in the lexicon; expected a text without tabs and line ends, and labels without commas.")
            : text;
}
