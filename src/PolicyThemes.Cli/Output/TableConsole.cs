using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>A console for tables, also where the output is no terminal.</summary>
internal static class TableConsole
{
    private const int WidthWithoutTerminal = 140;

    public static IAnsiConsole Create(TextWriter output)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        console.Profile.Capabilities.Unicode = true;
        console.Profile.Width = Console.IsOutputRedirected ? WidthWithoutTerminal : AnsiConsole.Profile.Width;
        return console;
    }
}
