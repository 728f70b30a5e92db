using System.Buffers;
using System.Text;

namespace PolicyThemes.Evaluation.Statements;

/// <summary>The lines of a UTF-8 stream, plain or gzip, one at a time; a line that is no sound text comes with its error instead.</summary>
internal static class TextLines
{
    private const int MaxLineBytes = 16 << 20;
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static IEnumerable<(SourceLine Location, string? Text, DataFormatException? Error)> Read(Stream stream, string name)
    {
        using var content = Unpack(stream);
        var bytes = new ArrayBufferWriter<byte>();
        var buffer = new byte[1 << 16];
        var line = 1;
        int count;
        while ((count = Fill(content, buffer, new SourceLine(name, line))) > 0)
        {
            var start = 0;
            while (start < count)
            {
                var length = Array.IndexOf(buffer, (byte)'\n', start, count - start) - start;
                var isWhole = length >= 0;
                if (!isWhole) length = count - start;
                Append(bytes, buffer.AsSpan(start, length), new SourceLine(name, line));
                start += length + 1;
                if (!isWhole) continue;
                yield return Decode(bytes, new SourceLine(name, line++));
            }
        }

        if (bytes.WrittenCount > 0) yield return Decode(bytes, new SourceLine(name, line));
    }

    private static Stream Unpack(Stream stream)
    {
        var head = new byte[2];
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(head.AsMemory(0, count), stream);
        return head is [0x1F, 0x8B] ? new WholeGzipStream(whole) : whole;
    }

    private static int Fill(Stream content, byte[] buffer, SourceLine location)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new DataFormatException(location, $"found damaged gzip data ({e.Message}); expected a whole .gz file. Pack the file again.", e);
        }
    }

    private static void Append(ArrayBufferWriter<byte> line, ReadOnlySpan<byte> bytes, SourceLine location)
    {
        if (line.WrittenCount + bytes.Length > MaxLineBytes)
            throw new DataFormatException(location, $"found a line above {MaxLineBytes >> 20} MiB; expected one statement per line.");
        line.Write(bytes);
    }

    private static (SourceLine Location, string? Text, DataFormatException? Error) Decode(ArrayBufferWriter<byte> line, SourceLine location)
    {
        var bytes = line.WrittenSpan;
        if (location.Line == 1 && bytes.StartsWith(Encoding.UTF8.Preamble)) bytes = bytes[3..];
        if (bytes.EndsWith("\r"u8)) bytes = bytes[..^1];
        var problem = "";
        string? text = null;
        try
        {
            text = Strict.GetString(bytes);
            if (text.Contains('\0'))
                problem = $"found a NUL character at column {text.IndexOf('\0') + 1}; expected text. Save the file as UTF-8 (it may be UTF-16 or binary).";
        }
        catch (DecoderFallbackException e)
        {
            problem = $"found bytes that are not UTF-8 at byte {e.Index + 1} of the line; save the file as UTF-8.";
        }

        line.ResetWrittenCount();
        return problem.Length == 0 ? (location, text, null) : (location, null, new DataFormatException(location, problem));
    }
}
