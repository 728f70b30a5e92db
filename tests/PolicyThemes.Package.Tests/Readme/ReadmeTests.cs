namespace PolicyThemes.Package.Tests.Readme;

public class ReadmeTests
{
    public static TheoryData<string> Samples => [.. SampleFile.Names];

    [Fact]
    public void Every_block_names_its_sample_or_says_why_it_has_none() => Assert.Empty(ReadmeFile.Blocks
        .Where(block => !block.IsExempt && !SampleFile.Names.Contains(block.Marker))
        .Select(block => $"README.md({block.Line}): found marker '{block.Marker}'; expected '<!-- sample: NAME -->' on the line before, NAME one of {string.Join(", ", SampleFile.Names)}, or '<!-- sample: none (reason) -->'."));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_and_its_block_are_the_same_text(string name)
    {
        var block = Assert.Single(ReadmeFile.Blocks, block => block.Marker == name);
        Assert.True(
            block.Code == SampleFile.Code(name),
            $"README.md({block.Line}) and {SampleFile.PathOf(name)} differ; make them the same. README.md has:\n{block.Code}\nthe sample has:\n{SampleFile.Code(name)}");
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task A_sample_runs_and_prints(string name) => Assert.NotEmpty(await SampleFile.Run(name));

    [Theory]
    [InlineData("trade")]
    [InlineData("Healthy")]
    [InlineData("PolicyThemes-policy_themes.sentences")]
    public async Task The_sample_of_a_host_classifies_is_healthy_and_is_measured(string expected) =>
        Assert.Contains(expected, await SampleFile.Run(nameof(Package.Tests.Samples.Hosts)), StringComparison.Ordinal);

    [Fact]
    public void Blocks_are_found_with_marker_line_and_code()
    {
        var blocks = ReadmeFile.Read(["<!-- sample: A -->", "```csharp", "x();", "", "y();", "```", "```csharp", "z();", "```", "```bash", "ls", "```"]);
        Assert.Equal([new ReadmeBlock(2, "A", "x();\n\ny();"), new ReadmeBlock(7, null, "z();")], blocks);
    }
}
