using System.Buffers;

namespace PolicyThemes.Features;

/// <summary>
/// English word forms for lexicon look-up, light and conservative: plurals after Harman's S-stemmer (1991) for single words, and
/// -s, -ed, -ing after the first steps of Porter's stemmer (1980) for the words of phrases.
/// </summary>
internal static class WordForms
{
    private const int ShortestPlural = 4;
    private const int ShortestStem = 3;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>How many leading characters of the folded <paramref name="word"/> are its stem, and whether a y follows the stem in the singular.</summary>
    /// <remarks>"agreements" -> "agreement", "policies" -> "polic" + y, "goods" stays.</remarks>
    public static int SingularLength(ReadOnlySpan<char> word, out bool endsInY)
    {
        var n = word.Length;
        endsInY = false;
        if (n < ShortestPlural || word[n - 1] != 's' || word[n - 2] is 's' or 'u' or 'i' || IsKept(word)) return n;
        endsInY = n > ShortestPlural && word.EndsWith("ies");
        if (endsInY) return n - 3;
        if (word.EndsWith("sses") || word.EndsWith("ches") || word.EndsWith("shes") || word.EndsWith("xes")) return n - 2;
        return n - 1;
    }

    /// <summary>How many leading characters of the folded <paramref name="word"/> are the stem that its inflected forms share, and whether a y follows.</summary>
    /// <remarks>"reduces", "reduced", "reducing", "reduce" -> "reduc"; "carries", "carried" -> "carr" + y, "carry"; "stopped" -> "stop".</remarks>
    /// <param name="word">The word.</param>
    /// <param name="singularLength">Its <see cref="SingularLength"/>, which the stem never passes.</param>
    /// <param name="singularEndsInY">What <see cref="SingularLength"/> said of a y.</param>
    /// <param name="endsInY">Whether a y follows the stem.</param>
    public static int StemLength(ReadOnlySpan<char> word, int singularLength, bool singularEndsInY, out bool endsInY)
    {
        var n = singularLength;
        endsInY = singularEndsInY;
        if (endsInY) return n;
        endsInY = n > ShortestPlural && word[..n].EndsWith("ied");
        if (endsInY) return n - 3;
        var stem = WithoutEnding(word[..n]);
        n = stem.Length;
        if (n > ShortestStem && stem[n - 1] == 'e') return n - 1;
        return n > ShortestStem && stem[n - 1] == stem[n - 2] && !IsVowel(stem[n - 1]) ? n - 1 : n;
    }

    private static ReadOnlySpan<char> WithoutEnding(ReadOnlySpan<char> word)
    {
        var length = word.EndsWith("ing") ? 3 : word.EndsWith("ed") && !word.EndsWith("eed") ? 2 : 0;
        var stem = word[..^length];
        return stem.Length >= ShortestStem && stem.ContainsAny(Vowels) ? stem : word;
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Plurals that mean something else than their singular.</summary>
    private static bool IsKept(ReadOnlySpan<char> word) => word is
        "goods" or "arms" or "customs" or "news" or "works" or "means" or "forces" or "waters" or "talks" or "relations"
        or "wells" or "springs" or "rounds" or "plains" or "humanities" or "equities";
}
