using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Output;

/// <summary>Where results go: a file that appears only when it is complete, or standard output.</summary>
internal static class OutputStream
{
    private const int BufferSize = 1 << 16;

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
