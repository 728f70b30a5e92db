using System.Text;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training;

/// <summary>A model to start from: its weights brought into the order of the labels of a new one.</summary>
internal sealed class EarlierModel
{
    private readonly ThemeModel _model;
    private readonly IReadOnlyList<string> _labels;

    private EarlierModel(ThemeModel model, IReadOnlyList<string> labels)
    {
        (_model, _labels) = (model, labels);
        Terms = ReadTerms(model, labels);
    }

    /// <summary>Its lexicon, with the bits of the new labels; terms that speak for a label which is gone are left out.</summary>
    public IReadOnlyList<LexiconTerm> Terms { get; }

    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="ModelFormatException">The file is not a sound model.</exception>
    /// <exception cref="ArgumentException">Its features are others, or it shares no label.</exception>
    public static EarlierModel Load(string path, IReadOnlyList<string> labels, FeatureSettings settings)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path}: no such model file. Name a model made by policy-themes train, or start from none.", path);
        using var stream = File.OpenRead(path);
        var model = ModelReader.ReadWithText(stream);
        if (model.Settings != settings)
            throw new ArgumentException($"{path}: found {model.Settings}; expected {settings}. Train with the feature settings of the earlier model, or start from none.");
        if (!model.Information.Labels.Intersect(labels).Any())
            throw new ArgumentException($"{path}: found labels {string.Join(", ", model.Information.Labels)}; expected at least one of {string.Join(", ", labels)}. Start from none.");
        return new EarlierModel(model, labels);
    }

    /// <summary>Whether it knows a label.</summary>
    public bool Has(string label) => IndexOf(_model.Information.Labels, label) >= 0;

    /// <summary>Its calibration of a new label, by index; null where it lacks the label.</summary>
    public ICalibration? Calibration(int label) =>
        IndexOf(_model.Information.Labels, _labels[label]) is var index && index >= 0 ? _model.Calibrations[index] : null;

    /// <summary>Its threshold of a new label, by index; null where it lacks the label.</summary>
    public float? Threshold(int label) =>
        IndexOf(_model.Information.Labels, _labels[label]) is var index && index >= 0 ? _model.Information.Thresholds[index] : null;

    /// <summary>Weights for the new layout; zero for labels that the earlier model lacks.</summary>
    public LinearModel Start()
    {
        var (old, layout) = (_model.Information.Labels, new FeatureLayout(_model.Settings, _labels.Count));
        var slots = Slots(layout);
        var weights = _labels.Select(_ => new float[layout.Length]).ToArray();
        var intercepts = new float[_labels.Count];
        for (var label = 0; label < weights.Length; label++)
        {
            var index = IndexOf(old, _labels[label]);
            if (index < 0) continue;
            intercepts[label] = _model.Weights.Intercept(index);
            for (var slot = 0; slot < slots.Length; slot++)
            {
                if (slots[slot] >= 0) weights[label][slot] = _model.Weights.Weight(slots[slot], index);
            }
        }

        return new LinearModel(weights, intercepts);
    }

    /// <summary>For every slot of the new layout the same slot in the earlier model, or -1.</summary>
    private int[] Slots(FeatureLayout layout)
    {
        var old = new FeatureLayout(_model.Settings, _model.Information.Labels.Count);
        var slots = Enumerable.Range(0, layout.Length).Select(slot => slot < layout.NgramSlots ? slot : -1).ToArray();
        for (var label = 0; label <= _labels.Count; label++)
        {
            var index = label == _labels.Count ? _model.Information.Labels.Count : IndexOf(_model.Information.Labels, _labels[label]);
            if (index < 0) continue;
            foreach (var @class in Enum.GetValues<TermClass>())
            {
                var (to, from) = (FeatureLayout.Counter(label, @class), FeatureLayout.Counter(index, @class));
                slots[layout.PresenceSlot(to)] = old.PresenceSlot(from);
                slots[layout.CountSlot(to)] = old.CountSlot(from);
            }
        }

        return slots;
    }

    private static LexiconTerm[] ReadTerms(ThemeModel model, IReadOnlyList<string> labels)
    {
        using var reader = new StringReader(Encoding.UTF8.GetString(model.LexiconText.Span));
        var old = model.Information.Labels;
        return [.. LexiconFile.Read(reader, ModelManifest.LexiconEntryName, old)
            .Where(term => old.Where((_, i) => (term.Labels >> i & 1) != 0).All(labels.Contains))
            .Select(term => term with { Labels = Translate(term.Labels, old, labels) })];
    }

    private static ulong Translate(ulong bits, IReadOnlyList<string> from, IReadOnlyList<string> to)
    {
        var result = 0UL;
        for (var i = 0; i < from.Count; i++)
        {
            if ((bits >> i & 1) != 0) result |= 1UL << IndexOf(to, from[i]);
        }

        return result;
    }

    private static int IndexOf(IReadOnlyList<string> labels, string label)
    {
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] == label) return i;
        }

        return -1;
    }
}
