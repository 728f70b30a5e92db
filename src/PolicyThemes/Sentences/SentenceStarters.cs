using System.Collections.Frozen;

namespace PolicyThemes.Sentences;

/// <summary>
/// Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name.
/// </summary>
internal static class SentenceStarters
{
    private static readonly FrozenSet<string> Words = (
        "A After All Although An And Any As At Because Before Both But By Can Could Did Do Does During Each Every For From Had Has Have He Her Here His How "
        + "However I If In Into Is It Its Let Many May Most My Neither No Nor Not Now Of On Once One Only Or Our Over Please Several She Should Since So Some "
        + "Still Such That The Their Then There These They This Those Through Thus To Today Under Until Was We Were What When Where Whether Which While Who "
        + "Why Will With Would Yes Yesterday Yet You Your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> LookUp = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Contains(ReadOnlySpan<char> word) => LookUp.Contains(word);
}
