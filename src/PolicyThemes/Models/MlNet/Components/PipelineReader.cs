using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads the pipeline of a model file: every component that is supported, or an error that names the first that is not.</summary>
internal static class PipelineReader
{
    public const string Root = "TransformerChain";
    private const int ScoringScope = 4;

    private static readonly Dictionary<ComponentKind, Func<ComponentSource, ITransform>> Readers = new()
    {
        [ComponentKinds.Chain] = ReadChain,
        [ComponentKinds.Copy] = ColumnCopying.Read,
        [ComponentKinds.BinaryPrediction] = BinaryPrediction.Read,
        [ComponentKinds.CalibratorTransform] = CalibratorTransform.Read,
    };

    /// <summary>The pipeline as one chain; a file may also hold a single component in its place.</summary>
    public static TransformerChain Read(ModelArchive archive)
    {
        var transform = Read(ComponentSource.Open(archive, Root));
        return transform as TransformerChain ?? new TransformerChain([transform]);
    }

    private static ITransform Read(ComponentSource source) =>
        Readers.TryGetValue(source.Kind, out var read) ? read(source) : throw source.Unsupported(Readers.Keys);

    public static TransformerChain ReadChain(ComponentSource source)
    {
        var scopes = source.Block.Int32s(source.Block.Count("members", sizeof(int)));
        source.Block.End();
        var members = new List<ITransform>();
        for (var i = 0; i < scopes.Length; i++)
        {
            if ((scopes[i] & ScoringScope) != 0)
                members.Add(Read(source.Child(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Transform_{i:000}"))));
        }

        return new TransformerChain(members);
    }
}
