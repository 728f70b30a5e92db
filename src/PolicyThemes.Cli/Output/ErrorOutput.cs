namespace PolicyThemes.Cli.Output;

/// <summary>Messages for the person at the keyboard; standard output stays for results.</summary>
internal static class ErrorOutput
{
    public static void Write(string message) => Console.Error.WriteLine($"policy-themes: {message}");
}
