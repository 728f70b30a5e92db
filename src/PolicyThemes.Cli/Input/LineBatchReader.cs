using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Input;

/// <summary>Reads a stream in batches of whole lines, so that memory stays flat.</summary>
internal static class LineBatchReader
{
    private const int BatchBytes = 1 << 15;

    public static IEnumerable<LineBatch> Read(Stream stream, string name)
    {
        var line = 1;
        var rest = Array.Empty<byte>();
        while (true)
        {
            var buffer = new byte[rest.Length + BatchBytes];
            rest.CopyTo(buffer, 0);
            var count = rest.Length + stream.ReadAtLeast(buffer.AsSpan(rest.Length), BatchBytes, throwOnEndOfStream: false);
            var isLast = count < buffer.Length;
            var end = isLast ? count : buffer.AsSpan(0, count).LastIndexOf((byte)'\n') + 1;
            if (count - end > Utf8Text.MaxLineBytes)
                throw new DataFormatException(new SourceLine(name, line), $"found a line above {Utf8Text.MaxLineBytes >> 20} MiB; expected one JSON object per line.");

            if (end > 0) yield return new LineBatch(buffer, end, name, line);
            if (isLast) yield break;
            line += buffer.AsSpan(0, end).Count((byte)'\n');
            rest = buffer[end..count];
        }
    }
}
