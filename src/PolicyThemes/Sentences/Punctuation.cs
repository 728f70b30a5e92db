namespace PolicyThemes.Sentences;

/// <summary>The punctuation that sentence boundaries depend on.</summary>
internal static class Punctuation
{
    private const string Closers = "\"'”’」』》〉】）)]»›｣";
    private const string Openers = "\"'“‘「『《〈【（([«‹｢";

    /// <summary>Ends a sentence by itself, without a space behind it.</summary>
    public static bool IsFullStop(char c) => c is '。' or '！' or '？' or '｡' or '．';

    /// <summary>Ends a sentence if what follows agrees.</summary>
    public static bool IsWesternStop(char c) => c is '.' or '!' or '?' or '…' or '‥';

    public static bool IsTerminal(char c) => IsFullStop(c) || IsWesternStop(c) || c is ':' or '：' or ';' or '；' || IsCloser(c);

    public static bool IsCloser(char c) => Closers.Contains(c);

    public static bool IsOpener(char c) => Openers.Contains(c);

    /// <summary>Carries the sentence on after a closing quote or a stop.</summary>
    public static bool GoesOn(char c) => c is ',' or '，' or '、' or ';' or '；' or ':' or '：' or '—' or '–';

    public static bool IsSemicolon(char c) => c is ';' or '；';

    public static bool IsHan(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF');

    public static bool IsBullet(char c) => c is '•' or '⁃' or '●' or '▪' or '■' or '◦' or '‣' or '◆';
}
