using PolicyThemes.Evaluation;
using PolicyThemes.Models;
using PolicyThemes.Scores;
using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training;

/// <summary>A model that was just trained. Immutable; safe from any thread.</summary>
public sealed class TrainedModel
{
    private readonly ThemeModel _model;
    private readonly OutOfFoldScores _outOfFold;
    private readonly int[] _folds;

    private readonly Lazy<byte[]> _file;

    internal TrainedModel(ThemeModel model, OutOfFoldScores outOfFold, int[] folds)
    {
        (_model, _outOfFold, _folds) = (model, outOfFold, folds);
        _file = new Lazy<byte[]>(() => ModelWriter.ToArray(model));
    }

    /// <summary>What the model says of itself.</summary>
    public ModelInformation Information => _model.Information;

    /// <summary>Whether the training was cancelled, so that the weights, or the calibration and thresholds that the folds give, are those of the last whole pass.</summary>
    public bool WasStopped { get; internal init; }

    /// <summary>For every statement the fold, from 0, that it was held out in.</summary>
    public IReadOnlyList<int> Folds => _folds;

    /// <summary>The calibrated probabilities that a statement got from a model that had not seen its group, in the order of the labels.</summary>
    /// <param name="statement">Index of the statement in the training data.</param>
    public ReadOnlySpan<float> OutOfFold(int statement) =>
        _outOfFold.Probabilities.AsSpan(statement * Information.Labels.Count, Information.Labels.Count);

    /// <summary>The weights of every label.</summary>
    internal InterleavedWeights Weights => _model.Weights;

    /// <summary>From score to probability, one for each label.</summary>
    internal IReadOnlyList<ICalibration> Calibrations => _model.Calibrations;

    /// <summary>What models that had not seen a statement say of it, at the thresholds of this one: for measuring.</summary>
    /// <param name="statements">The statements that the model was trained on, in the same order.</param>
    /// <exception cref="ArgumentException">Their number is another.</exception>
    public ScoredStatements ScoreOutOfFold(IReadOnlyList<LabelledStatement> statements) => ScoredStatements.From(
        statements,
        new LabelSet(Information.Labels, Information.Mode),
        [.. Enumerable.Range(0, _folds.Length).Select(row => OutOfFold(row).ToArray())],
        Information.Thresholds);

    /// <summary>Writes the model file; an older file of that name is replaced only when the new one is complete.</summary>
    /// <param name="path">Where to.</param>
    /// <exception cref="IOException">It cannot be written there.</exception>
    public void Save(string path) => AtomicFile.Write(path, Save);

    /// <summary>Writes the model file to a stream, which is left open.</summary>
    /// <param name="stream">Takes the bytes.</param>
    public void Save(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(_file.Value);
    }

    /// <summary>Length of the model file in bytes.</summary>
    public long MeasureFile() => _file.Value.Length;

    /// <summary>A classifier with this model.</summary>
    /// <param name="options">Thresholds and abstention, where the model's own shall not hold.</param>
    public ThemeClassifier ToClassifier(ClassifierOptions? options = null) => ThemeClassifier.FromModel(_model, options ?? new ClassifierOptions());
}
