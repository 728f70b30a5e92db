namespace PolicyThemes.Evaluation.Behaviour;

/// <summary>One line of a rule file, without its <c>&gt;</c>.</summary>
internal static class CaseLine
{
    private const string Arrow = "=>";
    private const string Same = " == ";
    private const string Plus = " + ";
    private const string Forms = "expected 'sentence => themes', 'sentence == sentence' or 'sentence + addition => +theme'";

    public static BehaviourCase Parse(string line, SourceLine location, string heading, LabelSet? labels)
    {
        var arrow = line.LastIndexOf(Arrow, StringComparison.Ordinal);
        if (arrow < 0) return ParseSame(line, location, heading);

        var text = Text(line[..arrow], location);
        var words = line[(arrow + Arrow.Length)..].Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0) throw new DataFormatException(location, $"found nothing after '{Arrow}'; expected themes or '{LabelSet.None}'.");
        if (words.All(word => word.StartsWith('+'))) return ParseAdded(text, Labels(words, 1, 0, labels, location), location, heading);

        var optional = words.Where(word => word.StartsWith('[')).ToArray();
        var required = words.Except(optional).ToArray();
        return new ExpectedThemesCase(
            location, heading, text, required is [LabelSet.None] ? [] : Labels(required, 0, 0, labels, location), Labels(optional, 1, 1, labels, location));
    }

    private static SameThemesCase ParseSame(string line, SourceLine location, string heading)
    {
        var parts = line.Split(Same);
        return parts.Length == 2
            ? new SameThemesCase(location, heading, Text(parts[0], location), Text(parts[1], location))
            : throw new DataFormatException(location, $"found a quoted line that is no case; {Forms}. Begin prose without '>'.");
    }

    private static AddedThemesCase ParseAdded(string text, string[] added, SourceLine location, string heading)
    {
        var plus = text.LastIndexOf(Plus, StringComparison.Ordinal);
        return plus >= 0
            ? new AddedThemesCase(location, heading, Text(text[..plus], location), Text(text[(plus + Plus.Length)..], location), added)
            : throw new DataFormatException(location, $"found '+{added[0]}' but no addition in the sentence; expected 'sentence + addition => +theme'.");
    }

    private static string Text(string part, SourceLine location)
    {
        var text = part.Trim();
        return text.Length > 0 ? text : throw new DataFormatException(location, $"found a case without a sentence; {Forms}.");
    }

    private static string[] Labels(string[] words, int before, int after, LabelSet? known, SourceLine location)
    {
        foreach (var word in words)
        {
            if (word.Length <= before + after || (after > 0 && word[^1] != ']') || word[before..^after].AsSpan().IndexOfAny("+[]") >= 0)
                throw new DataFormatException(location, $"found '{word}' among the themes; expected a name, '[name]' for one that is allowed, or '+name' for one that is added.");
        }

        var names = words.Select(word => word[before..^after]).ToArray();
        var unknown = Array.Find(names, name => known is not null && known.IndexOf(name) < 0);
        return unknown is null ? names : throw new DataFormatException(location, known!.UnknownLabel(unknown));
    }
}
