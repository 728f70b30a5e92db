using PolicyThemes.Features;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

public class TermTrustTests
{
    private static readonly FeatureLayout Layout = new(new FeatureSettings { HashBits = 10 }, 2);

    [Theory]
    [InlineData(nameof(TermClass.Hint), 0.5f)]
    [InlineData(nameof(TermClass.Normal), 1f)]
    [InlineData(nameof(TermClass.Strong), 2f)]
    [InlineData(nameof(TermClass.Pair), 1f)]
    [InlineData(nameof(TermClass.HanHint), 0.5f)]
    [InlineData(nameof(TermClass.HanNormal), 1f)]
    [InlineData(nameof(TermClass.HanStrong), 2f)]
    public void Terms_speak_softly_of_other_labels_and_strengths_stand_further_apart(string name, float own)
    {
        var @class = Enum.Parse<TermClass>(name);
        var model = Correct(crossLabelShare: 0.25f, spread: 2);
        for (var label = 0; label < 2; label++)
        {
            AssertWeights(own, model.Weights[label], FeatureLayout.Counter(label, @class));
            AssertWeights(0.25f, model.Weights[label], FeatureLayout.Counter(1 - label, @class));
        }
    }

    [Fact]
    public void Ngrams_none_terms_and_intercepts_stay()
    {
        var model = Correct(crossLabelShare: 0.25f, spread: 2);
        foreach (var weights in model.Weights)
        {
            Assert.All(weights.Take(Layout.NgramSlots), weight => Assert.Equal(1, weight));
            foreach (var @class in Enum.GetValues<TermClass>())
                AssertWeights(1, weights, Layout.NoneCounter(@class));
        }

        Assert.Equal([1, 1], model.Intercepts);
    }

    [Fact]
    public void Full_shares_change_nothing() =>
        Assert.All(Correct(crossLabelShare: 1, spread: 1).Weights, weights => Assert.Equal(Ones(), weights));

    private static LinearModel Correct(float crossLabelShare, float spread)
    {
        var model = new LinearModel([Ones(), Ones()], [1, 1]);
        Assert.Same(model, new TermTrust(Layout, crossLabelShare, spread).Correct(model));
        return model;
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
