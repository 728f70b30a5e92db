using PolicyThemes.Features;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

public class CrossLabelTermsTests
{
    private static readonly FeatureLayout Layout = new(new FeatureSettings { HashBits = 10 }, 2);

    [Fact]
    public void Only_weights_of_terms_of_other_labels_are_softened()
    {
        var model = new LinearModel([Ones(), Ones()], [1, 1]);
        Assert.Same(model, new CrossLabelTerms(Layout, 0.25f).Soften(model));
        for (var label = 0; label < 2; label++)
        {
            Assert.All(model.Weights[label].Take(Layout.NgramSlots), weight => Assert.Equal(1, weight));
            foreach (var @class in Enum.GetValues<TermClass>())
            {
                AssertWeights(1, model.Weights[label], FeatureLayout.Counter(label, @class));
                AssertWeights(0.25f, model.Weights[label], FeatureLayout.Counter(1 - label, @class));
                AssertWeights(1, model.Weights[label], Layout.NoneCounter(@class));
            }
        }

        Assert.Equal([1, 1], model.Intercepts);
    }

    private static void AssertWeights(float expected, float[] weights, int counter)
    {
        Assert.Equal(expected, weights[Layout.PresenceSlot(counter)]);
        Assert.Equal(expected, weights[Layout.CountSlot(counter)]);
    }

    private static float[] Ones()
    {
        var weights = new float[Layout.Length];
        Array.Fill(weights, 1);
        return weights;
    }
}
