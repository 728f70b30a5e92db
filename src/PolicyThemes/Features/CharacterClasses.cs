using System.Globalization;

namespace PolicyThemes.Features;

/// <summary>The class of every UTF-16 unit, as one table look-up.</summary>
internal static class CharacterClasses
{
    private const string Joints = " -'\"/&_+‐‑‒–—―‘’“”·・‧「」『』《》〈〉";

    private static readonly byte[] Table = Build();

    /// <summary>One <see cref="CharacterClass"/> for each of the 65,536 units.</summary>
    public static ReadOnlySpan<byte> All => Table;

    public static CharacterClass Of(char c) => (CharacterClass)Table[c];

    private static byte[] Build()
    {
        var table = new byte[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = (byte)Classify((char)c);
        return table;
    }

    private static CharacterClass Classify(char c)
    {
        if (IsHan(c)) return CharacterClass.Han;
        if (char.IsAsciiDigit(c)) return CharacterClass.Digit;
        if (char.IsWhiteSpace(c) || Joints.Contains(c)) return CharacterClass.Joint;
        return char.GetUnicodeCategory(c) switch
        {
            <= UnicodeCategory.SpacingCombiningMark => CharacterClass.Letter,
            _ => CharacterClass.Break,
        };
    }

    // Unified ideographs, extension A, compatibility ideographs, the iteration mark and the ideographic zero.
    private static bool IsHan(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '\u3005' or '\u3007';
}
