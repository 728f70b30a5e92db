namespace PolicyThemes.Features;

/// <summary>English plural folding for lexicon look-up: light and conservative, after Harman's S-stemmer (1991).</summary>
internal static class WordForms
{
    private const int ShortestPlural = 4;

    /// <summary>Plurals that mean something else than their singular.</summary>
    private static readonly string[] Kept = ["goods", "arms", "customs", "news", "works", "means", "forces", "waters", "talks", "relations"];

    /// <summary>How many leading characters of the folded <paramref name="word"/> are its stem, and whether a y follows the stem in the singular.</summary>
    /// <remarks>"agreements" -> "agreement", "policies" -> "polic" + y, "goods" stays.</remarks>
    public static int StemLength(ReadOnlySpan<char> word, out bool endsInY)
    {
        var n = word.Length;
        endsInY = n > ShortestPlural && word.EndsWith("ies");
        if (endsInY) return n - 3;
        if (n < ShortestPlural || word[n - 1] != 's' || word[n - 2] is 's' or 'u' or 'i' || IsKept(word)) return n;
        if (word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes")) return n - 2;
        return n - 1;
    }

    private static bool IsKept(ReadOnlySpan<char> word)
    {
        foreach (var kept in Kept)
        {
            if (word.SequenceEqual(kept)) return true;
        }

        return false;
    }
}
