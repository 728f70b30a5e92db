using System.Text;

namespace PolicyThemes.Evaluation.Tests.Behaviour;

public class BehaviourTests
{
    private static readonly LabelSet Labels = new(["trade", "security", "climate"]);

    private const string Rules = """
        # Trade

        Prose with => an arrow is no case.

        > They lower tariffs.   => trade [climate]
        > The minister died.    => none

        ## Wording
        ```
        > An example => of the format
        ```
        > They lower tariffs.  == Tariffs are lowered.
        > They met.  + They fight terrorism. => +security
        """;

    [Fact]
    public void Cases_know_their_line_and_heading()
    {
        var cases = Read(Rules);

        Assert.Equal([5, 6, 12, 13], cases.Select(item => item.Location.Line));
        Assert.Equal(["Trade", "Trade", "Wording", "Wording"], cases.Select(item => item.Heading));
        var expected = Assert.IsType<ExpectedThemesCase>(cases[0]);
        Assert.Equal(("They lower tariffs.", "trade", "climate"), (expected.Text, expected.Expected.Single(), expected.Allowed.Single()));
        Assert.Empty(Assert.IsType<ExpectedThemesCase>(cases[1]).Expected);
        Assert.Equal("Tariffs are lowered.", Assert.IsType<SameThemesCase>(cases[2]).Other);
        Assert.Equal("They met. They fight terrorism.", Assert.IsType<AddedThemesCase>(cases[3]).Whole);
    }

    [Fact]
    public void Chinese_is_joined_without_a_space() =>
        Assert.Equal("双方会晤。合作反恐。", Assert.IsType<AddedThemesCase>(Read("> 双方会晤。 + 合作反恐。 => +security").Single()).Whole);

    [Theory]
    [InlineData("tariff", 4)]       // every rule holds
    [InlineData("nothing", 2)]      // the rule of none holds, and equal wordings stay equal
    public void Runner_counts_what_is_kept(string word, int passed)
    {
        var report = BehaviourReport.Run(Read(Rules), text => Themes(text, word));

        Assert.Equal(("rules.md", passed, 4), report.Files.Single());
        Assert.Equal(passed / 4.0, report.PassRate);
    }

    [Fact]
    public void Failures_say_found_and_expected()
    {
        var report = BehaviourReport.Run(Read(Rules), _ => ["security"]);

        Assert.Equal(
            [
                "rules.md(5): found security; expected trade [climate]. \"They lower tariffs.\"",
                "rules.md(6): found security; expected none. \"The minister died.\"",
                "rules.md(13): found security, with the addition security; expected the addition to bring in security. \"They met.\"",
            ],
            report.Failures.Select(failure => failure.ToString()));
    }

    [Theory]
    [InlineData("> Just a quote.", "found a quoted line that is no case")]
    [InlineData("> Words =>", "found nothing after '=>'")]
    [InlineData("> => trade", "found a case without a sentence")]
    [InlineData("> Words => economy", "unknown label 'economy'. Labels are trade, security, climate, or none.")]
    [InlineData("> Words => [trade", "found '[trade' among the themes")]
    [InlineData("> Words => trade +security", "found '+security' among the themes")]
    [InlineData("> Words => +security", "found '+security' but no addition")]
    public void What_is_no_case_is_an_error_with_its_line(string line, string problem)
    {
        var error = Assert.Throws<DataFormatException>(() => Read("\n" + line));

        Assert.StartsWith("rules.md(2): " + problem, error.Message, StringComparison.Ordinal);
    }

    private static List<BehaviourCase> Read(string markdown) => [.. BehaviourReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(markdown)), "rules.md", Labels)];

    private static string[] Themes(string text, string tradeWord) =>
    [
        .. text.Contains(tradeWord, StringComparison.OrdinalIgnoreCase) ? ["trade"] : Array.Empty<string>(),
        .. tradeWord == "tariff" && text.Contains("terror", StringComparison.Ordinal) ? ["security"] : Array.Empty<string>(),
    ];
}
