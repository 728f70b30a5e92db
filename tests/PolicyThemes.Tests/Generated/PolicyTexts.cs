using FsCheck;
using FsCheck.Fluent;

namespace PolicyThemes.Tests.Generated;

/// <summary>Texts for properties: pieces that rules know, put together at random, and every sixth of any characters at all.</summary>
public static class PolicyTexts
{
    private static readonly string[] Pieces =
    [
        "The ", "Mr. ", "U.S. ", "WTO ", "who ", "trade", "tariffs ", "free-trade agreements", "Paris Agreement ", "counter-terrorism ", "it's ", "1987", "2,500 ", "3.5",
        "贸易", "合作", "氣候變遷", "国家安全", "多边主义", "新华社记者 李明 摄", "ＷＴＯ", "，", "。", "！", "”", "《", "》", "……", "；", "\u3000",
        ".", "...", ". ", "? ", "\"", "(", ")", "; ", "- ", "1. ", "a) ", "• ", "x@y.org", " ", "\t", "\n", "\r\n",
        "😀", "\uD83D", "\uDE00", "e\u0301", "İ", "ß", "\0", "\u200B", "العربية", "ｶﾞ",
    ];

    /// <summary>Found by <see cref="FsCheck.Xunit.PropertyAttribute.Arbitrary"/>.</summary>
    public static Arbitrary<string> Texts()
    {
        var pieces = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        var characters = ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(text => new string(text));
        return Arb.From(Gen.Frequency((5, pieces), (1, characters)), Shorter);
    }

    /// <summary>Halves first, then all but one character.</summary>
    private static IEnumerable<string> Shorter(string text)
    {
        if (text.Length == 0) yield break;
        yield return text[..(text.Length / 2)];
        yield return text[(text.Length / 2)..];
        for (var i = 0; i < text.Length && text.Length > 2; i++)
            yield return text.Remove(i, 1);
    }
}
