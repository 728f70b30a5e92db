namespace PolicyThemes.Benchmarks.Rooflines;

internal static class RooflineCommand
{
    public static int Run() => 1;
}
