namespace PolicyThemes.Benchmarks.Starts;

internal static class StartCommand
{
    public static int Run() => 1;
}
