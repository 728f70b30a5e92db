using System.Globalization;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes;

/// <summary>
/// Runs a text model that ML.NET has trained and saved (<c>mlContext.Model.Save</c>), without ML.NET: the same scores to the last bit as
/// ML.NET gives on the same processor. Immutable and thread-safe: load one, keep it, share it.
/// </summary>
/// <remarks>
/// The model must have one text column as input and a linear predictor: binary with or without Platt or isotonic (PAV) calibration,
/// one-versus-all, maximum entropy, or linear multiclass. Before it may stand FeaturizeText or its parts: normalisation, words, characters, stop words that are in the
/// file, hashing, dictionaries, n-grams (counted, weighted or hashed), norms, concatenation, copying and selecting columns.
/// </remarks>
/// <example><code>
/// var model = MlNetTextModel.Load("sentiment.zip");
/// Console.WriteLine(model.Predict("Works well!").Label);
/// </code></example>
public sealed class MlNetTextModel
{
    private static readonly string[] Outputs = [PredictionColumns.PredictedLabel, PredictionColumns.Score, PredictionColumns.Probability];

    private readonly Pipeline _pipeline;
    private readonly string[] _labels;
    private readonly bool _isBinary;

    private MlNetTextModel(ModelArchive archive)
    {
        _pipeline = Pipeline.Read(archive, Outputs, out var types);
        CheckSources();
        _isBinary = types[1] == ColumnType.Single;
        if (!_isBinary && types[1] is not { IsFixedVector: true })
            throw FormatErrors.Unsupported("model file", $"column Score of type {types[1]?.ToString() ?? "none"}", "a binary or multiclass predictor at the end");
        _labels = _isBinary
            ? [bool.TrueString]
            : types[1]!.Names?.ToArray() ?? [.. Enumerable.Range(1, types[1]!.Length).Select(key => key.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The labels in the order of all scores; "True" alone for a model that says yes or no, and "1", "2", ... where the file names none.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>Loads a model file.</summary>
    /// <param name="path">The zip file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is damaged, or a component in it is not supported; the message names it.</exception>
    public static MlNetTextModel Load(string path)
    {
        using var stream = File.OpenRead(path);
        return Load(stream);
    }

    /// <summary>Loads a model from a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The bytes of a model file.</param>
    /// <exception cref="ModelFormatException">The bytes are damaged, or a component in them is not supported; the message names it.</exception>
    public static MlNetTextModel Load(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var archive = ModelArchive.Open(stream);
        return new MlNetTextModel(archive);
    }

    /// <summary>Classifies one text.</summary>
    /// <param name="text">Any text, also an empty one.</param>
    public MlNetPrediction Predict(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = _pipeline.Run(_ => text);
        return _isBinary
            ? new MlNetPrediction(LabelOf(values[0]), [new MlNetScore(_labels[0], (float)values[1]!, (float?)values[2])])
            : Describe(((FloatVector)values[1]!).Values, values[0]);
    }

    private MlNetPrediction Describe(float[] scores, object? label) =>
        new(LabelOf(label ?? new[] { (uint)ClassScores.Largest(scores) + 1 }), [.. scores.Select((score, i) => new MlNetScore(_labels[i], score, null))]);

    private string LabelOf(object? value) => value switch
    {
        bool isTrue => isTrue ? bool.TrueString : bool.FalseString,
        string name => name,
        uint[] { Length: 1 } key when key[0] > 0 && key[0] <= _labels.Length => _labels[key[0] - 1],
        _ => "",
    };

    private void CheckSources()
    {
        var sources = _pipeline.Sources.ToArray();
        if (sources is [{ Type: { Kind: ColumnKind.Text, IsVector: false } }]) return;
        var found = sources.Length == 0 ? "no input that matters" : string.Join(", ", sources.Select(source => $"{source.Name} ({source.Type})"));
        throw FormatErrors.Unsupported("model file", $"the input columns {found}", "models whose only input is one text column; models of themes are loaded by ThemeClassifier.Load");
    }
}
