using System.Diagnostics;
using System.Text;

namespace PolicyThemes.Cli.Tests.Commands;

/// <summary>Runs the tool as a process of its own, as users do.</summary>
internal static class Cli
{
    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "policy-themes.dll");

    public static (int Code, string Output, string Error) Run(string[] args, string input = "")
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Tool, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
