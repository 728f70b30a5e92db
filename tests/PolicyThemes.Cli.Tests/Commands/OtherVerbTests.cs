using System.Text.Json;
using PolicyThemes.Tests;

namespace PolicyThemes.Cli.Tests.Commands;

public class OtherVerbTests
{
    private static readonly string Model = RepositoryFiles.Path("models/policy-themes/policy-themes.zip");

    [Fact]
    public void Sentences_are_listed_with_their_ranges()
    {
        var rows = Cli.Run(["sentences", "--unit", "clause"], "Cut tariffs; open ports. 会谈结束。").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("""{"text":"Cut tariffs;","start":0,"length":12,"boilerplate":false}""", rows[0]);
        Assert.Equal(3, rows.Length);
    }

    [Fact]
    public void An_explanation_adds_up()
    {
        var (code, output, _) = Cli.Run(["explain", "They agreed to fight terrorism together.", "--format", "json"]);
        var explanation = JsonDocument.Parse(output).RootElement;
        var security = explanation.GetProperty("labels").EnumerateArray().Select(label => label.GetString()).ToList().IndexOf("security");
        var sum = explanation.GetProperty("intercepts")[security].GetDouble() + explanation.GetProperty("evidence").EnumerateArray().Sum(e => e.GetProperty("contributions")[security].GetDouble());
        Assert.Equal(0, code);
        Assert.Equal("security", explanation.GetProperty("themes")[0].GetString());
        Assert.Equal(explanation.GetProperty("logOdds")[security].GetDouble(), sum, 3);
    }

    [Fact]
    public void Features_are_svmlight_lines_with_ascending_indices_from_one()
    {
        var line = Cli.Run(["features"], "trade,security\tThey cut tariffs and fought terrorism.\n").Output.TrimEnd('\n').Split(' ');
        var indices = line[1..].Select(pair => int.Parse(pair.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal("1,2", line[0]);
        Assert.Equal(indices.Distinct().Order(), indices);
        Assert.InRange(indices[0], 1, ThemeClassifier.Default.Model.FeatureCount);
    }

    [Fact]
    public void A_model_says_what_it_is_and_a_damaged_one_is_found_out()
    {
        using var directory = new TemporaryDirectory();
        Assert.Contains("trade, threshold", Cli.Run(["model", "info", Model]).Output, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(["model", "verify", Model]).Code);
        File.WriteAllBytes(directory.File("m.zip"), File.ReadAllBytes(Model)[..^1000]);
        Assert.Equal(1, Cli.Run(["model", "verify", directory.File("m.zip")]).Code);
    }

    [Fact]
    public void A_missed_gate_exits_with_two_and_names_the_figure()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("d.tsv", "trade\tThey cut tariffs.\nnone\tThe trade minister died on Monday.\n");
        var gate = directory.Write("gate.json", """{ "macroF1": { "minimum": 0.99 } }""");
        var (code, output, error) = Cli.Run(["evaluate", "--data", data, "--gate", gate, "--format", "json"]);
        Assert.Equal(2, code);
        Assert.Contains("macroF1", error, StringComparison.Ordinal);
        Assert.True(JsonDocument.Parse(output).RootElement.TryGetProperty("microF1", out _));
    }

    [Theory]
    [InlineData("markdown", "| ")]
    [InlineData("html", "<!doctype html>")]
    [InlineData("table", "macro")]
    public void Evaluations_come_in_several_formats(string format, string expected)
    {
        var (code, output, _) = Cli.Run(["evaluate", "--data", "-", "--format", format, "--bootstrap", "20"], "trade\tThey cut tariffs.\nnone\tIt rained on the parade.\n");
        Assert.Equal(0, code);
        Assert.Contains(expected, output, StringComparison.OrdinalIgnoreCase);
    }
}
