namespace PolicyThemes.Package.Tests.Support;

/// <summary>How a program ended and what it wrote, both streams in one for messages.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    public string Everything => Output + Errors;

    /// <exception cref="InvalidOperationException">The program did not end with 0; the message has all that it wrote.</exception>
    public CommandResult Checked() => ExitCode == 0
        ? this
        : throw new InvalidOperationException($"{Command}: found exit code {ExitCode}; expected 0. It wrote:\n{Everything}");
}
