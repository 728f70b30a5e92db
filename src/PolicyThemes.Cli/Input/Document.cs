using PolicyThemes.Cli.Commands;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Input;

/// <summary>A whole document in memory.</summary>
/// <param name="Name">What the user knows it by.</param>
/// <param name="Text">Its text; all ranges point into it.</param>
internal sealed record Document(string Name, string Text)
{
    private const int MaxBytes = 1 << 30;

    /// <summary>Reads a document of text or HTML to its end.</summary>
    /// <exception cref="DataFormatException">It is no UTF-8 text; the message names the line.</exception>
    public static Document Read(string name, Stream stream, InputKind kind)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            memory.Write(buffer, 0, count);
            if (memory.Length > MaxBytes) throw new DataFormatException($"{name}: found more than {MaxBytes >> 20} MiB; expected a document. Split it into smaller ones.");
        }

        var text = Utf8Text.Decode(memory.GetBuffer().AsSpan(0, (int)memory.Length), name);
        return new Document(name, kind == InputKind.Html ? HtmlText.Of(text) : text);
    }
}
