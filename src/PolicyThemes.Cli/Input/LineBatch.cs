using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Input;

/// <summary>Some whole lines of a file.</summary>
/// <param name="Bytes">The lines, with their line breaks.</param>
/// <param name="Length">Number of bytes that count.</param>
/// <param name="File">The name of the file in errors.</param>
/// <param name="FirstLine">Number of the first line, from 1.</param>
internal sealed record LineBatch(byte[] Bytes, int Length, string File, int FirstLine)
{
    /// <summary>The lines that are not blank, without their line breaks.</summary>
    public IEnumerable<(ReadOnlyMemory<byte> Line, SourceLine Location)> Lines()
    {
        var number = FirstLine;
        for (var start = 0; start < Length; number++)
        {
            var length = Bytes.AsSpan(start, Length - start).IndexOf((byte)'\n');
            if (length < 0) length = Length - start;
            var line = Trim(Bytes.AsMemory(start, length));
            if (!line.IsEmpty) yield return (line, new SourceLine(File, number));
            start += length + 1;
        }
    }

    private static ReadOnlyMemory<byte> Trim(ReadOnlyMemory<byte> line)
    {
        var trimmed = line.Span.Trim(" \t\r"u8);
        if (trimmed.StartsWith("\uFEFF"u8)) trimmed = trimmed[3..];
        return trimmed.IsEmpty ? default : line.Slice(line.Span.IndexOf(trimmed), trimmed.Length);
    }
}
