using System.Globalization;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>Writes text models of ML.NET step by step.</summary>
internal sealed class TextModelBuilder
{
    public const uint Seed = 314489979;

    private readonly List<(string Name, byte[] Content)> _entries = [];
    private int _steps;

    public string Directory => string.Create(CultureInfo.InvariantCulture, $"TransformerChain/Transform_{_steps - 1:000}");

    public TextModelBuilder Step(ModelKeyWriter key)
    {
        _steps++;
        return Entry("Model.key", key.ToArray());
    }

    /// <summary>An entry in the directory of the last step.</summary>
    public TextModelBuilder Entry(string name, byte[] content)
    {
        _entries.Add(($"{Directory}/{name}", content));
        return this;
    }

    public TextModelBuilder Normalize(string output, string input, byte textCase = 0, bool diacritics = false, bool punctuation = true, bool numbers = true) =>
        Step(Columns(ComponentKinds.Normalize, output, input).Byte(textCase).Boolean(diacritics).Boolean(punctuation).Boolean(numbers));

    public TextModelBuilder Characters(string output, string input, bool markEach = false) =>
        Step(Columns(ComponentKinds.Characters, output, input).Boolean(true).Boolean(markEach));

    public TextModelBuilder Words(string output, string input, string separators = " ")
    {
        var key = Columns(ComponentKinds.Words, output, input).Int32(separators.Length);
        foreach (var separator in separators)
            key.UInt16(separator);
        return Step(key);
    }

    public TextModelBuilder Hash(string output, string input, int bits = 30, bool ordered = false, bool combine = false) =>
        Step(Columns(ComponentKinds.Hash, output, input).Int32(bits).UInt32(Seed).Boolean(ordered).Boolean(combine));

    public TextModelBuilder NgramHash(string output, string[] inputs, int length, int skips, int bits, bool rehash = false, bool ordered = true, bool all = true)
    {
        var key = new ModelKeyWriter(ComponentKinds.NgramHash).Int32(1).Int32(inputs.Length);
        foreach (var input in inputs)
            key.Text(input);
        key.Text(output).Int32(length).Int32(skips).Int32(bits).UInt32(Seed).Boolean(rehash).Boolean(ordered).Boolean(all);
        return Step(key);
    }

    public TextModelBuilder Norm(string output, string input, byte kind = 0) =>
        Step(Columns(ComponentKinds.Norm, output, input).Boolean(false).Byte(kind).Single(1));

    public TextModelBuilder Concat(string output, params string[] inputs)
    {
        var key = new ModelKeyWriter(ComponentKinds.Concat).Int32(1).Text(output).Int32(inputs.Length);
        foreach (var input in inputs)
            key.Text(input).OptionalText(null);
        return Step(key);
    }

    public TextModelBuilder KeyToValue(string column) => Step(Columns(ComponentKinds.KeyToValue, column, column));

    /// <summary>A calibrated prediction on Features; also the end of every binary model here.</summary>
    public TextModelBuilder Binary(float bias, float[] weights, double a, double b, float threshold = 0)
    {
        Step(new ModelKeyWriter(ComponentKinds.BinaryPrediction).Text("Features").Single(threshold).Text("Score"));
        Entry("TrainSchema", IdvWriter.Write(new IdvColumn("Features", IdvType.Vector(IdvType.Single, weights.Length))));
        Entry("Model/Model.key", new ModelKeyWriter(ComponentKinds.Calibrated).ToArray());
        Entry("Model/Predictor/Model.key", Linear(bias, weights).ToArray());
        return Entry("Model/Calibrator/Model.key", new ModelKeyWriter(ComponentKinds.Platt).Double(a).Double(b).ToArray());
    }

    public TextModelBuilder Multiclass(int features, IReadOnlyList<string> names, ModelKeyWriter predictor)
    {
        Step(new ModelKeyWriter(ComponentKinds.MulticlassPrediction).Text("Features").Text("Key").Text("Score").Text("PredictedLabel"));
        Entry("TrainSchema", IdvWriter.Write(
            new IdvColumn("Features", IdvType.Vector(IdvType.Single, features)), new IdvColumn("Key", IdvType.Key((ulong)names.Count), names)));
        return Entry("Model/Model.key", predictor.ToArray());
    }

    public static ModelKeyWriter Linear(float bias, float[] weights) =>
        new ModelKeyWriter(ComponentKinds.LinearBinary).Int32(4).Single(bias).Int32(weights.Length).Int32(0).Int32(weights.Length).Singles(weights);

    public static ModelKeyWriter DenseClasses(ComponentKind kind, float[] biases, float[][] weights)
    {
        var features = weights[0].Length;
        var key = new ModelKeyWriter(kind).Int32(4).Int32(features).Int32(biases.Length).Singles(biases).Int32(0).Int32(0).Int32(biases.Length * features);
        foreach (var row in weights)
            key.Singles(row);
        return key;
    }

    public static ModelKeyWriter Columns(ComponentKind kind, string output, string input) => new ModelKeyWriter(kind).Int32(1).Text(output).Text(input);

    public IReadOnlyList<(string Name, byte[] Content)> Build()
    {
        var chain = new ModelKeyWriter(ComponentKinds.Chain).Int32(_steps);
        for (var i = 0; i < _steps; i++)
            chain.Int32(7);
        return [("TransformerChain/Model.key", chain.ToArray()), .. _entries, ("Schema", IdvWriter.Write(new IdvColumn("Text", IdvType.Text)))];
    }

    public byte[] ToFile() => ToFile(Build());

    public static byte[] ToFile(IEnumerable<(string Name, byte[] Content)> entries)
    {
        var archive = new ArchiveWriter();
        foreach (var (name, content) in entries)
            archive.Add(name, content);
        using var file = new MemoryStream();
        archive.WriteTo(file);
        return file.ToArray();
    }

    public MlNetTextModel ToModel() => MlNetTextModel.Load(new MemoryStream(ToFile()));
}
