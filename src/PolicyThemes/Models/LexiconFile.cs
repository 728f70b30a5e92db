using PolicyThemes.Features;

namespace PolicyThemes.Models;

/// <summary>
/// Lexicon files: UTF-8, one term a line as <c>labels TAB strength TAB term</c>; labels are separated by commas or are "none", strength is
/// strong, normal or hint. Empty lines and lines that start with '#' do not count.
/// </summary>
internal static class LexiconFile
{
    /// <summary>Reads all terms.</summary>
    /// <param name="reader">The text of the file.</param>
    /// <param name="name">The name that errors give the file.</param>
    /// <param name="labels">The labels that terms may have.</param>
    /// <exception cref="FormatException">A line is not as it should be; the message names file and line.</exception>
    public static List<LexiconTerm> Read(TextReader reader, string name, IReadOnlyList<string> labels)
    {
        var terms = new List<LexiconTerm>();
        var number = 0;
        for (var line = reader.ReadLine(); line is not null; line = reader.ReadLine())
        {
            number++;
            if (line.Length == 0 || line[0] == '#') continue;
            terms.Add(Parse(line, $"{name}({number})", labels));
        }

        return terms;
    }

    private static LexiconTerm Parse(string line, string place, IReadOnlyList<string> labels)
    {
        var first = line.IndexOf('\t');
        var second = first < 0 ? -1 : line.IndexOf('\t', first + 1);
        if (second < 0 || second == line.Length - 1)
            throw new FormatException($"{place}: found '{line}'; expected labels, strength and term with tabs between them.");

        var bits = ParseLabels(line.AsSpan(0, first), place, labels);
        return new LexiconTerm(bits, ParseStrength(line.AsSpan(first + 1, second - first - 1), place), line[(second + 1)..]);
    }

    private static ulong ParseLabels(ReadOnlySpan<char> names, string place, IReadOnlyList<string> labels)
    {
        if (names is "none") return 0;
        var bits = 0UL;
        foreach (var range in names.Split(','))
            bits |= 1UL << IndexOf(names[range], place, labels);
        return bits;
    }

    private static int IndexOf(ReadOnlySpan<char> name, string place, IReadOnlyList<string> labels)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (name.SequenceEqual(labels[i])) return i;
        }

        throw new FormatException($"{place}: unknown theme '{name}'. Themes are {string.Join(", ", labels)}, or none.");
    }

    private static TermStrength ParseStrength(ReadOnlySpan<char> name, string place) => name switch
    {
        "hint" => TermStrength.Hint,
        "normal" => TermStrength.Normal,
        "strong" => TermStrength.Strong,
        _ => throw new FormatException($"{place}: unknown strength '{name}'. Strengths are strong, normal and hint."),
    };
}
