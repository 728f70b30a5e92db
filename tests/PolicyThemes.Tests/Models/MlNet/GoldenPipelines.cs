using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>The golden pipelines of the format's description, section G.</summary>
internal static class GoldenPipelines
{
    public static TextModelBuilder Binary() => new TextModelBuilder()
        .Normalize("N", "Text")
        .Characters("C", "N")
        .NgramHash("CG", ["C"], 3, 0, 12, all: false)
        .Words("W", "N")
        .Hash("H", "W")
        .NgramHash("WG", ["H"], 2, 0, 10)
        .Norm("CL", "CG")
        .Norm("WL", "WG")
        .Concat("Features", "CL", "WL")
        .Binary(0.25f, [.. Enumerable.Range(0, 5120).Select(Weight)], -1.5, 0.125);

    public static TextModelBuilder Multiclass() => new TextModelBuilder()
        .Words("W", "Text")
        .Hash("H", "W")
        .NgramHash("WG", ["H"], 2, 0, 10)
        .Norm("Features", "WG")
        .Multiclass(1024, ["alpha", "beta", "gamma"], MaximumEntropy())
        .KeyToValue("PredictedLabel");

    public static float Weight(int j) => (((j * 37) % 17) - 8) / 16f * 0.1f;

    private static ModelKeyWriter MaximumEntropy() => TextModelBuilder.DenseClasses(
        ComponentKinds.MaximumEntropy, [0.1f, 0, -0.1f], [.. Enumerable.Range(0, 3).Select(c => Enumerable.Range(0, 1024).Select(j => Weight(j + (5 * c)) * 10).ToArray())]);
}
