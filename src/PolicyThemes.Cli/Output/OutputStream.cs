using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Output;

/// <summary>Where results go: a file that appears only when it is complete, or standard output.</summary>
internal static class OutputStream
{
    private const int BufferSize = 1 << 16;

    /// <summary>Writes UTF-8 text whose lines end with a line feed.</summary>
    public static void WriteText(string? path, Action<TextWriter> write) => Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    public static void Write(string? path, Action<Stream> write)
    {
        if (path is not null)
        {
            AtomicFile.Write(path, write);
            return;
        }

        using var output = new BufferedStream(Console.OpenStandardOutput(), BufferSize);
        write(output);
    }
}
