namespace PolicyThemes.Package.Tests;

/// <summary>A statement whose theme nobody doubts.</summary>
internal static class Statements
{
    public const string Trade = "They agreed to cut tariffs.";
    public const string ConsoleOutput = "trade\ntrade\nHealthy\nexplained\n";
}
