using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;
using PolicyThemes.Text;
using PolicyThemes.Themes;

namespace PolicyThemes;

/// <summary>
/// Says which policy themes a statement carries: several, one or none. Immutable and thread-safe: load one, keep it, share it.
/// </summary>
/// <example><code>
/// var result = ThemeClassifier.Default.Classify("They agreed to cut tariffs and to fight terrorism together.");
/// Console.WriteLine(result);   // trade, security
/// </code></example>
public sealed partial class ThemeClassifier
{
    private static readonly Lazy<ThemeClassifier> Bundled = new(() => new ThemeClassifier(ModelReader.ReadBundled(), new ClassifierOptions()));

    private readonly ThemeModel _model;
    private readonly FeatureExtractor _extractor;
    private readonly ScratchPool _scratch;
    private readonly string[] _labels;
    private readonly float[] _thresholds;
    private readonly float _abstentionBand;

    private ThemeClassifier(ThemeModel model, ClassifierOptions options)
    {
        _model = model;
        _labels = [.. model.Information.Labels];
        _thresholds = ThemeThresholds.Combine(model.Information, options);
        _abstentionBand = ThemeThresholds.CheckBand(options.AbstentionBand);
        _extractor = new FeatureExtractor(model.Settings, model.Lexicon);
        _scratch = new ScratchPool(new FeatureLayout(model.Settings, _labels.Length));
    }

    /// <summary>A classifier with the model that ships inside the package; loaded at first use.</summary>
    public static ThemeClassifier Default => Bundled.Value;

    /// <summary>The labels of the model, in the order of all scores.</summary>
    public IReadOnlyList<string> Labels => _labels;

    /// <summary>What the model says of itself.</summary>
    public ModelInformation Model => _model.Information;

    /// <summary>For each label the probability from which on it is given: the model's, or the caller's where <see cref="ClassifierOptions"/> named one.</summary>
    public IReadOnlyList<float> Thresholds => _thresholds;

    /// <summary>Loads a model file.</summary>
    /// <param name="path">The file, made by <c>policy-themes train</c>.</param>
    /// <param name="options">Thresholds and abstention, where the model's own shall not hold.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is not a sound model, or too new for this version; the message says what was found and what to do.</exception>
    public static ThemeClassifier Load(string path, ClassifierOptions? options = null)
    {
        using var stream = File.OpenRead(path);
        return Load(stream, options);
    }

    /// <summary>Loads a model from a stream, which is read to its end and left open.</summary>
    /// <param name="stream">The bytes of a model file.</param>
    /// <param name="options">Thresholds and abstention, where the model's own shall not hold.</param>
    /// <exception cref="ModelFormatException">The bytes are not a sound model, or too new for this version.</exception>
    public static ThemeClassifier Load(Stream stream, ClassifierOptions? options = null) =>
        new(ModelReader.Read(stream), options ?? new ClassifierOptions());

    internal static ThemeClassifier FromModel(ThemeModel model, ClassifierOptions options) => new(model, options);

    /// <summary>The same model with other thresholds or another abstention band; shares the model's memory.</summary>
    /// <param name="options">What shall differ from the model's own settings.</param>
    public ThemeClassifier With(ClassifierOptions options) => new(_model, options);

    /// <summary>Classifies one statement, whole: it is not split into sentences.</summary>
    /// <param name="text">Any text; empty or white space carries no theme.</param>
    public Classification Classify(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var probabilities = new float[_labels.Length];
        return Describe(Classify(text, probabilities), probabilities);
    }

    /// <summary>Classifies one statement without allocating.</summary>
    /// <param name="text">Any text; empty or white space carries no theme.</param>
    /// <param name="probabilities">Takes one calibrated probability, 0 to 1, for each label; at least as long as <see cref="Labels"/>.</param>
    /// <returns>The themes of the statement.</returns>
    /// <exception cref="ArgumentException"><paramref name="probabilities"/> is too short.</exception>
    public ThemeSet Classify(ReadOnlySpan<char> text, Span<float> probabilities)
    {
        if (probabilities.Length < _labels.Length)
            throw new ArgumentException($"room for {probabilities.Length} probabilities; this model has {_labels.Length} labels.", nameof(probabilities));

        var scratch = _scratch.Rent();
        var folded = scratch.Folded(text.Length);
        TextFolding.Fold(text, folded);
        var themes = ClassifyFolded(text, folded, scratch, probabilities[.._labels.Length]);
        _scratch.Return(scratch);
        return themes;
    }

    /// <summary>Splits a document into sentences and classifies each.</summary>
    /// <param name="text">The document, English or Chinese or both.</param>
    /// <param name="unit">Whole sentences, or also the clauses between semicolons.</param>
    /// <returns>All sentences in their order; ranges point into <paramref name="text"/>.</returns>
    public IReadOnlyList<ClassifiedSentence> ClassifyDocument(string text, SentenceUnit unit = SentenceUnit.Sentence)
    {
        var sentences = SentenceSplitter.Split(text, unit);
        var results = new ClassifiedSentence[sentences.Count];
        var scratch = _scratch.Rent();
        ReadOnlySpan<char> all = text;
        var folded = scratch.Folded(all.Length);
        TextFolding.Fold(all, folded);
        for (var i = 0; i < results.Length; i++)
        {
            var (start, length, isBoilerplate) = sentences[i];
            var probabilities = new float[_labels.Length];
            var themes = isBoilerplate
                ? default
                : ClassifyFolded(all.Slice(start, length), folded.Slice(start, length), scratch, probabilities);
            results[i] = new ClassifiedSentence(start, length, isBoilerplate, Describe(themes, probabilities));
        }

        _scratch.Return(scratch);
        return results;
    }

    private ThemeSet ClassifyFolded(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, FeatureScratch scratch, Span<float> probabilities)
    {
        var features = scratch.Vector;
        var sink = new VectorSink(features);
        features.Clear();
        _extractor.Extract(text, folded, scratch.Units, ref sink);
        features.Complete();
        LinearScorer.Score(_model.Weights, features, probabilities);
        for (var i = 0; i < probabilities.Length; i++)
            probabilities[i] = _model.Calibrations[i].Probability(probabilities[i]);
        return scratch.Units.Units.IsEmpty ? default : Decide(probabilities);
    }

    private ThemeSet Decide(ReadOnlySpan<float> probabilities) => new(Model.Mode == LabelMode.Exclusive
        ? ThemeDecision.Exactly(probabilities)
        : ThemeDecision.Several(probabilities, _thresholds));

    private Classification Describe(ThemeSet themes, float[] probabilities)
    {
        Span<int> order = stackalloc int[themes.Count];
        Rank(themes, probabilities, order);
        var names = new string[order.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = _labels[order[i]];
        return new Classification(themes, names, new ThemeScores(_labels, probabilities), Abstains(probabilities));
    }

    /// <summary>Whether a probability lies in the abstention band around its threshold.</summary>
    internal bool Abstains(ReadOnlySpan<float> probabilities) =>
        _abstentionBand > 0 && ThemeDecision.IsCloseCall(probabilities, _thresholds, _abstentionBand);

    /// <summary>The labels of a set, the primary one first: the one whose probability is the largest, of equals the first in the model.</summary>
    internal static void Rank(ThemeSet themes, ReadOnlySpan<float> probabilities, Span<int> order)
    {
        var count = 0;
        for (var label = 0; label < probabilities.Length; label++)
        {
            if (!themes.Contains(label)) continue;
            var place = count++;
            for (; place > 0 && probabilities[order[place - 1]] < probabilities[label]; place--)
                order[place] = order[place - 1];
            order[place] = label;
        }
    }
}
