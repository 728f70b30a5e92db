using System.Globalization;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Vectors;
using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads linear models for one of several classes.</summary>
internal static class MulticlassPredictorReader
{
    private const int MaxClasses = 10_000;

    public static MulticlassPredictor Read(ComponentSource source)
    {
        if (source.Kind == ComponentKinds.OneVersusAll) return ReadOneVersusAll(source);
        if (source.Kind == ComponentKinds.MaximumEntropy) return ReadLinear(source, ClassCombination.MaximumEntropy);
        if (source.Kind == ComponentKinds.LinearMulticlass) return ReadLinear(source, ClassCombination.Raw);
        throw source.Unsupported(ComponentKinds.OneVersusAll, ComponentKinds.MaximumEntropy, ComponentKinds.LinearMulticlass);
    }

    private static MulticlassPredictor ReadOneVersusAll(ComponentSource source)
    {
        var block = source.Block;
        BinaryPredictorReader.ReadSizeOfSingle(block);
        var formula = block.Byte();
        if (formula > (byte)ClassCombination.Exponentials) throw block.Damaged($"formula {formula}", "0, 1 or 2");
        var combination = (ClassCombination)formula;
        var count = block.Int32("classes", 1, MaxClasses);
        block.End();
        var classes = new List<BinaryPredictor>();
        for (var i = 0; i < count; i++)
            classes.Add(BinaryPredictorReader.Read(source.Child(string.Create(CultureInfo.InvariantCulture, $"SubPredictor_{i:000}"))));
        var length = classes[0].Weights.Length;
        if (classes.Any(one => one.Weights.Length != length))
            throw block.Damaged("classes with different numbers of features", $"{length} for each");
        if (combination == ClassCombination.Probabilities && classes.Any(one => one.Calibration is null))
            throw block.Damaged("classes without a calibrator", "one for each, since probabilities are combined");
        return new MulticlassPredictor(length, classes, combination);
    }

    private static MulticlassPredictor ReadLinear(ComponentSource source, ClassCombination combination)
    {
        var block = source.Block;
        BinaryPredictorReader.ReadSizeOfSingle(block);
        var features = block.Int32("features", 1, int.MaxValue);
        var classes = block.Count("classes", sizeof(float), least: 1);
        var biases = block.Singles(classes, "biases");
        var startCount = block.Count("starts", sizeof(int));
        var starts = block.Int32s(startCount);
        var indices = block.Int32s(block.Count("indices", sizeof(int)));
        var values = block.Singles(block.Count("weights", sizeof(float)), "weights");
        block.End();
        var rows = startCount == 0
            ? DenseRows(block, features, classes, indices, values)
            : SparseRows(block, features, classes, starts, indices, values);
        return new MulticlassPredictor(features, [.. rows.Select((row, i) => new BinaryPredictor(biases[i], row, null))], combination);
    }

    private static IEnumerable<LinearWeights> DenseRows(BlockReader block, int features, int classes, int[] indices, float[] values)
    {
        if (indices.Length != 0 || values.Length != (long)features * classes)
            throw block.Damaged($"{values.Length} weights and {indices.Length} indices", $"{(long)features * classes} weights without indices");
        return Enumerable.Range(0, classes).Select(i => LinearWeights.Dense(values[(i * features)..((i + 1) * features)]));
    }

    private static List<LinearWeights> SparseRows(BlockReader block, int features, int classes, int[] starts, int[] indices, float[] values)
    {
        if (starts.Length != classes + 1 || indices.Length != values.Length || starts[0] != 0 || starts[^1] != values.Length)
            throw block.Damaged($"{starts.Length} starts, {indices.Length} indices, {values.Length} weights", $"{classes + 1} starts from 0 to the number of weights");
        var rows = new List<LinearWeights>();
        for (var i = 0; i < classes; i++)
        {
            if (starts[i + 1] < starts[i] || starts[i + 1] > values.Length)
                throw block.Damaged($"start {starts[i + 1]} after {starts[i]}", $"ascending ones up to {values.Length}");
            var row = indices[starts[i]..starts[i + 1]];
            BinaryPredictorReader.CheckIndices(block, row, features);
            rows.Add(new LinearWeights(features, row, values[starts[i]..starts[i + 1]]));
        }

        return rows;
    }
}
