using PolicyThemes.Features;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Softens what the terms of one label say of the others. A fit learns that a term of one label makes the others less likely, which is true of a
/// sentence about one thing; in an enumeration every item counts, and against many items of other labels a single one could not stand.
/// Calibration and thresholds are fitted afterwards, on scores of models that were softened as well.
/// </summary>
/// <param name="layout">Where the terms stand in the vector.</param>
/// <param name="share">Share of the fitted weight that is kept, 0 to 1.</param>
internal sealed class CrossLabelTerms(FeatureLayout layout, float share)
{
    /// <summary>Changes the model, and returns it.</summary>
    public LinearModel Soften(LinearModel model)
    {
        for (var label = 0; label < model.Weights.Length; label++)
        {
            for (var other = 0; other < model.Weights.Length; other++)
            {
                if (other != label) Soften(model.Weights[label], other);
            }
        }

        return model;
    }

    private void Soften(float[] weights, int other)
    {
        foreach (var @class in Enum.GetValues<TermClass>())
        {
            var counter = FeatureLayout.Counter(other, @class);
            weights[layout.PresenceSlot(counter)] *= share;
            weights[layout.CountSlot(counter)] *= share;
        }
    }
}
