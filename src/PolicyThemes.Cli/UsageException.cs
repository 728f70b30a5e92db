namespace PolicyThemes.Cli;

/// <summary>The command was used wrongly; ends the program with exit code 2.</summary>
internal sealed class UsageException(string message) : Exception(message);
