using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Training.Auditing;

/// <summary>Texts as sorted sets of character 5-grams (shingles: Broder 1997), rare shingles first.</summary>
internal static class ShingleSets
{
    private const int Size = 5;

    /// <summary>What of a text counts: folded letters and digits, single spaces behind words; nothing stands between Han characters.</summary>
    public static string Normalise(string text)
    {
        var kept = new char[text.Length];
        var count = 0;
        foreach (var c in TextFolding.Fold(text))
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) kept[count++] = c;
            else if (count > 0 && kept[count - 1] != ' ' && CharacterClasses.Of(kept[count - 1]) != CharacterClass.Han) kept[count++] = ' ';
        }

        return new string(kept, 0, count).TrimEnd();
    }

    /// <summary>For each text the ranks of its shingles, ascending; the rarest shingle has rank 0.</summary>
    public static int[][] Create(IReadOnlyList<string> texts)
    {
        var sets = texts.Select(Shingles).ToArray();
        var counts = new Dictionary<ulong, int>();
        foreach (var shingle in sets.SelectMany(set => set))
            counts[shingle] = counts.GetValueOrDefault(shingle) + 1;
        var ranks = counts.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key).Select((pair, rank) => (pair.Key, rank)).ToDictionary(pair => pair.Key, pair => pair.rank);
        return [.. sets.Select(set => set.Select(shingle => ranks[shingle]).Order().ToArray())];
    }

    private static HashSet<ulong> Shingles(string text)
    {
        var set = new HashSet<ulong>();
        for (var start = 0; start <= Math.Max(0, text.Length - Size); start++)
            set.Add(Hash(text.AsSpan(start, Math.Min(Size, text.Length - start))));
        return set;
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    private static ulong Hash(ReadOnlySpan<char> shingle)
    {
        var hash = 0xCBF29CE484222325;
        foreach (var c in shingle)
            hash = (hash ^ c) * 0x100000001B3;
        return hash;
    }
}
