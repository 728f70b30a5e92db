using PolicyThemes.Training.Studies;

namespace PolicyThemes.Training.Tests.Studies;

public class NestedSubsetsTests
{
    private static readonly int[] Items = [.. Enumerable.Range(0, 40)];

    [Fact]
    public void A_larger_share_holds_every_smaller_one_in_order()
    {
        var subsets = new NestedSubsets(Items.Length, 1);
        var (small, large) = (subsets.Take(Items, 25), subsets.Take(Items, 75));
        Assert.Equal((10, 30), (small.Count, large.Count));
        Assert.Subset(large.ToHashSet(), small.ToHashSet());
        Assert.Equal(large.Order(), large);
        Assert.Equal(Items, subsets.Take(Items, 100));
        Assert.NotEqual(small, new NestedSubsets(Items.Length, 2).Take(Items, 25));
    }

    [Fact]
    public void Groups_stay_whole()
    {
        var statements = StudySamples.Statements;
        int[] groups = [.. statements.Select((_, row) => row / 3)];
        var taken = new NestedSubsets(32, 1).TakeGroups(statements, groups, 50);
        Assert.All(taken.GroupBy(statement => statement.Group), group => Assert.Equal(3, group.Count()));
    }
}
