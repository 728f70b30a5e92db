using PolicyThemes.Evaluation;
using PolicyThemes.Training.Studies;

namespace PolicyThemes.Training.Tests.Studies;

public class ErrorCounterTests
{
    [Theory]
    [InlineData("", "a", 1, 0, 0, 0, 0)]
    [InlineData("a b", "", 0, 1, 0, 0, 0)]
    [InlineData("a b", "b", 0, 0, 1, 0, 0)]
    [InlineData("a", "a b c", 0, 0, 0, 1, 0)]
    [InlineData("a", "b", 0, 0, 0, 0, 1)]
    [InlineData("a b", "a c", 0, 0, 0, 0, 1)]
    [InlineData("a c", "a c", 0, 0, 0, 0, 0)]
    public void Every_wrong_answer_is_of_one_kind(string gold, string given, int falseAlarm, int nothing, int missed, int tooMany, int other)
    {
        var labels = new LabelSet(["a", "b", "c"]);
        var statement = Samples.Statement("en", "A statement.", gold.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var scored = ScoredStatements.From([statement], labels, [[.. labels.Names.Select(label => given.Contains(label, StringComparison.Ordinal) ? 1f : 0f)]]);
        Assert.Equal(new ErrorCounts(falseAlarm, nothing, missed, tooMany, other), ErrorCounter.Count(scored));
        Assert.Equal(gold == given ? 0 : 1, ErrorCounter.Count(scored).Total);
    }
}
