using System.Text.Json;

namespace PolicyThemes.Cli.Tests.Commands;

public class AgainstTests
{
    private static readonly string[] Rows = [.. Enumerable.Range(0, 90).Select(i => (i % 3) switch
    {
        0 => $"trade\tThey cut tariffs and duties for quota {i}.",
        1 => $"culture\tThe opera and the museum dance number {i}.",
        _ => $"none\tThe hall had a chair and lunch {i}.",
    })];

    [Fact]
    public void A_better_model_is_found_better_in_every_format()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("data.tsv", string.Join('\n', Rows) + "\n");
        var (good, bad) = (Train(directory, "good.zip", data, "--cost", "5"), Train(directory, "bad.zip", data, "--cost", "0.000001"));
        string[] compare = ["evaluate", "--data", data, "--model", good, "--against", bad, "--bootstrap", "200"];
        var comparison = JsonDocument.Parse(Cli.Run(compare).Output).RootElement.GetProperty("comparison");
        var macroF1 = comparison.GetProperty("differences").GetProperty("macroF1");
        Assert.Equal((bad, good), (comparison.GetProperty("first").GetString(), comparison.GetProperty("second").GetString()));
        Assert.Equal(macroF1.GetProperty("second").GetDouble() - macroF1.GetProperty("first").GetDouble(), macroF1.GetProperty("difference").GetDouble(), 5);
        Assert.True(macroF1.GetProperty("interval")[0].GetDouble() > 0);
        Assert.Equal(2 / 201.0, macroF1.GetProperty("pValue").GetDouble(), 6);
        Assert.True(comparison.GetProperty("labelMcNemar").GetProperty("trade").GetProperty("onlySecondRight").GetInt32() > 0);

        Assert.Contains($"{good} minus {bad}", Text(compare, "table").Replace(Environment.NewLine, "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("McNemar's test", Text(compare, "table"), StringComparison.Ordinal);
        Assert.Contains($"## Against {bad}", Text(compare, "markdown"), StringComparison.Ordinal);
        Assert.Contains("| labels.trade.f1 |", Text(compare, "markdown"), StringComparison.Ordinal);
        Assert.Contains("<section id=\"against\"", Text(compare, "html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_model_does_not_differ_from_itself()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("data.tsv", string.Join('\n', Rows) + "\n");
        var model = Train(directory, "m.zip", data);
        var report = JsonDocument.Parse(Cli.Run(["evaluate", "--data", data, "--model", model, "--against", model, "--bootstrap", "20"]).Output).RootElement.GetProperty("comparison");
        Assert.All(report.GetProperty("differences").EnumerateObject(), figure => Assert.Equal(
            (0.0, 1.0), (figure.Value.GetProperty("difference").GetDouble(), figure.Value.GetProperty("pValue").GetDouble())));
        Assert.Equal(1, report.GetProperty("mcNemar").GetProperty("pValue").GetDouble());
    }

    [Theory]
    [InlineData("--labels", "culture,trade,climate", "found labels culture, trade, climate (Multilabel); expected trade, culture (Multilabel)")]
    [InlineData("--labels", "culture,trade", "found labels culture, trade (Multilabel); expected trade, culture (Multilabel)")]
    [InlineData("--mode", "exclusive", "found labels culture, trade (Exclusive); expected trade, culture (Multilabel)")]
    public void A_model_of_other_labels_or_mode_is_refused(string option, string value, string message)
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("data.tsv", string.Join('\n', Rows.Where(row => !row.StartsWith("none", StringComparison.Ordinal))) + "\n");
        var wider = directory.Write("wider.tsv", File.ReadAllText(data) + string.Concat(Enumerable.Range(0, 30).Select(i => $"climate\tEmissions of gas fell by {i}.\n")));
        var (model, other) = (Train(directory, "m.zip", data, "--labels", "trade,culture"), Train(directory, "other.zip", value.Contains("climate", StringComparison.Ordinal) ? wider : data, option, value));
        var (code, output, error) = Cli.Run(["evaluate", "--data", data, "--model", model, "--against", other]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_resamples_or_without_the_file_there_is_no_comparison()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("data.tsv", string.Join('\n', Rows) + "\n");
        var model = Train(directory, "m.zip", data);
        Assert.Equal(2, Cli.Run(["evaluate", "--data", data, "--model", model, "--against", model, "--bootstrap", "0"]).Code);
        Assert.Equal(1, Cli.Run(["evaluate", "--data", data, "--model", model, "--against", directory.File("no.zip")]).Code);
    }

    private static string Text(string[] compare, string format) => Cli.Run([.. compare, "--format", format]).Output;

    private static string Train(TemporaryDirectory directory, string name, string data, params string[] options)
    {
        var model = directory.File(name);
        Assert.Equal(0, Cli.Run(["train", "--data", data, "--out", model, "--hash-bits", "10", "--no-card", .. options]).Code);
        return model;
    }
}
