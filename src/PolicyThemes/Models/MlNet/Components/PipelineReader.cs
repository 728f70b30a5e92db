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
        [ComponentKinds.Featurize] = ReadFeaturize,
        [ComponentKinds.Normalize] = TextReaders.ReadNormalizing,
        [ComponentKinds.Characters] = TextReaders.ReadCharacters,
        [ComponentKinds.Words] = TextReaders.ReadWords,
        [ComponentKinds.StopWords] = StopWordReaders.ReadPredefined,
        [ComponentKinds.CustomStopWords] = StopWordReaders.ReadCustom,
        [ComponentKinds.Hash] = HashReader.Read,
        [ComponentKinds.Terms] = TermsReader.Read,
        [ComponentKinds.NgramHash] = NgramHashing.Read,
        [ComponentKinds.Ngrams] = NgramExtracting.Read,
        [ComponentKinds.Concat] = Concatenating.Read,
        [ComponentKinds.Norm] = NormReader.Read,
        [ComponentKinds.Copy] = ColumnCopying.Read,
        [ComponentKinds.Select] = ColumnSelecting.Read,
        [ComponentKinds.KeyToValue] = KeyNaming.Read,
        [ComponentKinds.BinaryPrediction] = BinaryPrediction.Read,
        [ComponentKinds.MulticlassPrediction] = MulticlassPrediction.Read,
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

    private static TransformerChain ReadChain(ComponentSource source)
    {
        if (source.Kind != ComponentKinds.Chain) throw source.Unsupported(ComponentKinds.Chain);
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

    /// <summary>FeaturizeText: a chain of its own.</summary>
    private static TransformerChain ReadFeaturize(ComponentSource source)
    {
        source.Block.End();
        return ReadChain(source.Child("Chain"));
    }
}
