using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Input;

/// <summary>Decodes UTF-8 strictly; what is no text is reported with file and line.</summary>
internal static class Utf8Text
{
    /// <summary>Longest line that is taken for text, in bytes.</summary>
    public const int MaxLineBytes = 16 << 20;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        CheckLines(bytes, name);
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new DataFormatException(new SourceLine(name, LineOf(bytes, e.Index)), "found bytes that are not UTF-8; save the file as UTF-8.", e);
        }
    }

    private static void CheckLines(ReadOnlySpan<byte> bytes, string name)
    {
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            throw new DataFormatException(new SourceLine(name, LineOf(bytes, nul)), "found a NUL character; expected text. Save the file as UTF-8 (it may be UTF-16 or binary).");
        var line = 1;
        for (var rest = bytes; !rest.IsEmpty; line++)
        {
            var length = rest.IndexOf((byte)'\n');
            if ((length < 0 ? rest.Length : length) > MaxLineBytes)
                throw new DataFormatException(new SourceLine(name, line), $"found a line above {MaxLineBytes >> 20} MiB; expected text with line breaks.");
            rest = length < 0 ? [] : rest[(length + 1)..];
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int index) => bytes[..index].Count((byte)'\n') + 1;
}
