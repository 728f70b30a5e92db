using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads lists of stop words. Those that come with ML.NET are not part of model files, so models that use them cannot be run.</summary>
internal static class StopWordReaders
{
    public static ITransform ReadPredefined(ComponentSource source) => throw FormatErrors.Unsupported(
        source.Key.Place, "a list of stop words that comes with ML.NET and is not in the file", "lists in the file (RemoveStopWords or CustomStopWordsRemovingEstimator)");

    public static ITransform ReadCustom(ComponentSource source)
    {
        var block = source.Block;
        var columns = ColumnPair.ReadAll(block);
        var words = new string[block.Count("stop words", sizeof(int), least: 1)];
        for (var i = 0; i < words.Length; i++)
            words[i] = block.Text();
        block.End();
        var manager = source.Child("Stopwords");
        if (manager.Kind != ComponentKinds.CustomStopWordsManager) throw manager.Unsupported(ComponentKinds.CustomStopWordsManager);
        manager.Block.End();
        var step = new StopWordsStep(words);
        return new ColumnSteps(columns, _ => step);
    }
}
