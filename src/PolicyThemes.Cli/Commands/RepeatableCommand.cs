using System.CommandLine.Parsing;

namespace PolicyThemes.Cli.Commands;

/// <summary>The command line that was given, for reports that tell how to make them again.</summary>
internal static class RepeatableCommand
{
    /// <summary>The command without the options that do not shape its result.</summary>
    public static string Of(IReadOnlyList<Token> tokens, params string[] leftOut)
    {
        var kept = new List<string> { "policy-themes" };
        var isKept = true;
        foreach (var token in tokens)
        {
            if (token.Type != TokenType.Argument) isKept = !leftOut.Contains(token.Value);
            if (isKept) kept.Add(token.Value.Any(char.IsWhiteSpace) ? $"\"{token.Value}\"" : token.Value);
        }

        return string.Join(' ', kept);
    }
}
