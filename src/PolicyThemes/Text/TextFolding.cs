namespace PolicyThemes.Text;

internal static class TextFolding
{
    public static string Fold(string text) => text.ToLowerInvariant();
    public static void Fold(ReadOnlySpan<char> text, Span<char> folded) => text.ToLowerInvariant(folded);
}
