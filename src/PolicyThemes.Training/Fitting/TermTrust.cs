using PolicyThemes.Features;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Corrects what the terms of the lexicon were fitted to say, where the statements of one team mislead. A fit learns that a term of one label makes the
/// others less likely, which is true of a sentence about one thing; in an enumeration every item counts, and against many items of other labels a
/// single one could not stand. And those who wrote a hint write it where it is right: in others' texts hints and strong terms lie further apart than a fit finds.
/// Calibration and thresholds are fitted afterwards, on scores of models that were corrected as well.
/// </summary>
/// <param name="layout">Where the terms stand in the vector.</param>
/// <param name="crossLabelShare">Share of the fitted weight that is kept for terms of other labels, 0 to 1.</param>
/// <param name="spread">What a strong term says of its own label is multiplied by it, what a hint says divided; 1 or more.</param>
internal sealed class TermTrust(FeatureLayout layout, float crossLabelShare, float spread)
{
    /// <summary>Changes the model, and returns it.</summary>
    /// <param name="model">A fitted model.</param>
    /// <param name="start">What the fit started from: only what it changed is corrected, the rest was corrected before. Null for zero.</param>
    public LinearModel Correct(LinearModel model, LinearModel? start = null)
    {
        for (var label = 0; label < model.Weights.Length; label++)
        {
            for (var other = 0; other < model.Weights.Length; other++)
            {
                foreach (var @class in Enum.GetValues<TermClass>())
                {
                    var counter = FeatureLayout.Counter(other, @class);
                    var factor = other == label ? OwnFactor(@class) : crossLabelShare;
                    Scale(model.Weights[label], start?.Weights[label], layout.PresenceSlot(counter), factor);
                    Scale(model.Weights[label], start?.Weights[label], layout.CountSlot(counter), factor);
                }
            }
        }

        return model;
    }

    private float OwnFactor(TermClass @class) => @class switch
    {
        TermClass.Hint or TermClass.HanHint => 1 / spread,
        TermClass.Strong or TermClass.HanStrong => spread,
        _ => 1,
    };

    private static void Scale(float[] weights, float[]? start, int slot, float factor)
    {
        var before = start?[slot] ?? 0;
        weights[slot] = before + (factor * (weights[slot] - before));
    }
}
