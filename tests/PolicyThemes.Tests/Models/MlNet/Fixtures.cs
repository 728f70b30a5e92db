using System.Globalization;
using System.Reflection;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>Models that the real Microsoft.ML saved, and what it answered.</summary>
internal static class Fixtures
{
    public static readonly string[] Names = ["logistic", "platt", "wide"];

    public static byte[] Model(string name) => File.ReadAllBytes(PathOf(name, "model.zip"));

    /// <summary>The columns that are expected and a row of numbers for each input.</summary>
    public static (string[] Columns, float[][] Rows) Expected(string name)
    {
        var lines = File.ReadAllLines(PathOf(name, "expected.tsv"));
        return (lines[0].Split('\t')[1..], [.. lines.Skip(1).Select(line => Array.ConvertAll(line.Split('\t'), Number))]);
    }

    public static FloatVector[] Inputs(string name, int length) => [.. File.ReadLines(PathOf(name, "input.svmlight")).Select(line => Parse(line, length))];

    private static FloatVector Parse(string line, int length)
    {
        var pairs = line.Split(' ').Skip(1).Select(pair => pair.Split(':')).ToArray();
        return new FloatVector(length, [.. pairs.Select(pair => int.Parse(pair[0], CultureInfo.InvariantCulture) - 1)], [.. pairs.Select(pair => Number(pair[1]))]);
    }

    private static float Number(string text) => float.Parse(text, CultureInfo.InvariantCulture);

    private static string PathOf(string name, string file)
    {
        var root = typeof(Fixtures).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RepositoryRoot").Value!;
        return Path.Combine(root, "tests", "PolicyThemes.Tests", "Fixtures", "mlnet", name, file);
    }
}
