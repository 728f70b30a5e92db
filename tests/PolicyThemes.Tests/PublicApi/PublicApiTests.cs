using System.Reflection;

namespace PolicyThemes.Tests.PublicApi;

public class PublicApiTests
{
    [Theory]
    [InlineData("PolicyThemes")]
    [InlineData("PolicyThemes.Evaluation")]
    [InlineData("PolicyThemes.Extensions")]
    [InlineData("PolicyThemes.Training")]
    public void The_public_api_is_the_approved_one(string assembly)
    {
        var approved = RepositoryFiles.Path($"tests/PolicyThemes.Tests/PublicApi/{assembly}.txt");
        var found = ApiListing.Of(Assembly.Load(assembly));
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1") File.WriteAllText(approved, found);
        var expected = File.Exists(approved) ? File.ReadAllText(approved).ReplaceLineEndings("\n") : "";
        Assert.True(expected == found, $"{approved}: {Difference(expected, found)} If the change is meant, run the tests with UPDATE_API=1 and commit the file.");
    }

    private static string Difference(string expected, string found)
    {
        var (approved, current) = (expected.Split('\n'), found.Split('\n'));
        return $"found new lines [{string.Join(" | ", current.Except(approved))}] and missed [{string.Join(" | ", approved.Except(current))}].";
    }
}
