namespace PolicyThemes.Features;

/// <summary>English plural folding for lexicon look-up: light and conservative, after Harman's S-stemmer (1991).</summary>
internal static class WordForms
{
    private const int ShortestPlural = 4;

    /// <summary>Plurals that mean something else than their singular.</summary>
    private static readonly string[] Kept = ["goods", "arms", "customs", "news", "works", "means", "forces", "waters", "talks", "relations"];

    /// <summary>How many leading characters of the folded <paramref name="word"/> singular and plural share as their key.</summary>
    /// <remarks>"agreements" -> "agreement", "policies" and "policy" -> "polic", "goods" stays.</remarks>
    public static int SingularLength(ReadOnlySpan<char> word)
    {
        var n = word.Length;
        if (n < ShortestPlural) return n;
        if (word[n - 1] == 'y' && !IsVowel(word[n - 2])) return n - 1;
        if (word[n - 1] != 's' || word[n - 2] is 's' or 'u' or 'i' || IsKept(word)) return n;
        if (word.EndsWith("ies")) return n > 4 ? n - 3 : n - 1;
        if (word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes")) return n - 2;
        return n - 1;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    private static bool IsKept(ReadOnlySpan<char> word)
    {
        foreach (var kept in Kept)
        {
            if (word.SequenceEqual(kept)) return true;
        }

        return false;
    }
}
