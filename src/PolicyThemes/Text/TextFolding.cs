using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
namespace PolicyThemes.Text;

/// <summary>
/// Folds text so that spelling habits do not matter: capitals to small letters, full-width forms to ASCII, traditional to simplified
/// characters. UTF-16 unit by unit, so that the length stays and index i means the same character before and after.
/// </summary>
internal static class TextFolding
{
    private const int FullWidthOffset = '！' - '!';

    private static readonly char[] Table = Build();

    /// <summary>The folded text, of the same length.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (folded, source) => Fold(source, folded));

    /// <summary>Writes the folded text into the beginning of <paramref name="folded"/>, which must be at least as long as <paramref name="text"/>.</summary>
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        Debug.Assert(folded.Length >= text.Length, "folding keeps the length");
        folded = folded[..text.Length];
        Ascii.ToLower(text, folded, out var done);
        var table = Table;
        for (var i = done; i < text.Length; i++)
            folded[i] = table[text[i]];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, and a program waits for it
    private static char[] Build()
    {
        var table = new char[char.MaxValue + 1];
        for (var c = 0; c < table.Length; c++)
            table[c] = char.ToLowerInvariant((char)c);
        for (var c = '！'; c <= '～'; c++)
            table[c] = char.ToLowerInvariant((char)(c - FullWidthOffset));
        table['\u3000'] = ' ';
        for (var i = 0; i < SimplifiedVariants.Traditional.Length; i++)
            table[SimplifiedVariants.Traditional[i]] = SimplifiedVariants.Simplified[i];
        return table;
    }
}
