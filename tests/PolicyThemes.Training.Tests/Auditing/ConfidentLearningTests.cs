using PolicyThemes.Training.Auditing;

namespace PolicyThemes.Training.Tests.Auditing;

public class ConfidentLearningTests
{
    [Fact]
    public void An_answer_that_the_model_denies_as_surely_as_it_confirms_the_other_is_suspicious()
    {
        // mean probability of yes among yes 0.6, of no among no 0.625
        float[] probabilities = [0.9f, 0.8f, 0.1f, 0.2f, 0.1f, 0.3f, 0.9f];
        bool[] gold = [true, true, true, false, false, false, false];
        var found = ConfidentLearning.Find(probabilities, gold).ToList();
        Assert.Equal([2, 6], found.Select(f => f.Row).Order());
        Assert.All(found, f => Assert.Equal(0.1, f.Belief, 1e-6));
    }

    [Fact]
    public void A_label_that_all_or_no_rows_carry_is_never_suspicious()
    {
        Assert.Empty(ConfidentLearning.Find([0.1f, 0.9f], [true, true]));
        Assert.Empty(ConfidentLearning.Find([0.1f, 0.9f], [false, false]));
    }

    [Fact]
    public void Labels_turned_on_purpose_are_found()
    {
        var random = new Random(1);
        bool[] truth = [.. Enumerable.Range(0, 1000).Select(_ => random.NextDouble() < 0.3)];
        float[] probabilities = [.. truth.Select(yes => (float)Math.Clamp((yes ? 0.85 : 0.15) + (0.2 * (random.NextDouble() - 0.5)), 0, 1))];
        bool[] gold = [.. truth.Select((yes, row) => row % 25 == 0 ? !yes : yes)];
        var found = ConfidentLearning.Find(probabilities, gold).Select(f => f.Row).ToHashSet();
        Assert.All(found, row => Assert.Equal(0, row % 25));
        Assert.InRange(found.Count, 20, 40); // of 40 turned; those below the mean belief of their kind escape
    }
}
