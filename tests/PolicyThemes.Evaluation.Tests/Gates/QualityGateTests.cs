namespace PolicyThemes.Evaluation.Tests.Gates;

public class QualityGateTests
{
    private static readonly Dictionary<string, double> Figures = new() { ["macroF1"] = 0.7912, ["ece"] = 0.04 };

    [Fact]
    public void A_missed_figure_is_named_with_its_distance()
    {
        var result = QualityGate.Parse("""{ "macroF1": { "minimum": 0.8 }, "ece": { "minimum": 0, "maximum": 0.01 }, "labels.x.f1": { "minimum": 0.5 } }""").Check(Figures);

        Assert.False(result.Passed);
        Assert.Equal(4, result.Checked);
        Assert.Equal(
            """
            gate missed: 3 of 4 bounds
              macroF1 0.7912 is below the minimum 0.8000 by 0.0088
              ece 0.0400 is above the maximum 0.0100 by 0.0300
              labels.x.f1 was not measured; the minimum is 0.5000
            """,
            result.ToString());
    }

    [Fact]
    public void Figures_on_their_bounds_pass() =>
        Assert.Equal("gate passed: all 2 bounds hold", QualityGate.Parse("""{ "macroF1": { "minimum": 0.7912 }, "ece": { "maximum": 0.04 } }""").Check(Figures).ToString());

    [Theory]
    [InlineData("{", "gate.json(1): found no sound JSON")]
    [InlineData("[]", "gate.json: expected bounds such as")]
    [InlineData("{}", "gate.json: found no bound")]
    [InlineData("""{"macroF1":0.8}""", "gate.json: 'macroF1' has no bound")]
    [InlineData("""{"macroF1":{"min":0.8}}""", "gate.json: 'macroF1' has 'min'; expected minimum or maximum.")]
    [InlineData("""{"macroF1":{"minimum":"high"}}""", "gate.json: 'macroF1.minimum' is \"high\"; expected a number.")]
    public void What_is_no_gate_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<DataFormatException>(() => QualityGate.Parse(json, "gate.json")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_named() =>
        Assert.Contains("nowhere.json: no such gate file", Assert.Throws<FileNotFoundException>(() => QualityGate.Load("nowhere.json")).Message, StringComparison.Ordinal);
}
