using System.Text.Json;

namespace PolicyThemes.Cli.Tests.Commands;

public class StudyTests
{
    [Fact]
    public void A_study_is_written_and_the_card_of_the_same_model_shows_it()
    {
        using var directory = new TemporaryDirectory();
        var rows = Enumerable.Range(0, 60).Select(i => (i % 3) switch
        {
            0 => $"trade\tThey cut tariffs and duties for quota {i}.\n",
            1 => $"culture\tThe opera and the museum dance number {i}.\n",
            _ => $"none\tThe hall had a chair and lunch {i}.\n",
        });
        var (data, study) = (directory.Write("data.tsv", string.Concat(rows)), directory.File("study.json"));
        var terms = directory.Write("terms.tsv", "trade\tstrong\ttariff\nculture\tnormal\topera\n");
        string[] options = ["--data", data, "--terms", terms, "--hash-bits", "12", "--folds", "2"];

        Assert.Equal(0, Cli.Run(["study", .. options, "--eval", $"own rows={data}", "--out", study, "--bootstrap", "20", "--threads", "1"]).Code);
        var root = JsonDocument.Parse(File.ReadAllText(study)).RootElement;
        Assert.Equal(5, root.GetProperty("termCurve").GetArrayLength());
        Assert.Equal(60, root.GetProperty("sets")[0].GetProperty("statements").GetInt32());
        Assert.EndsWith($"--eval \"own rows={data}\" --out {study} --bootstrap 20", root.GetProperty("commandLine").GetString(), StringComparison.Ordinal);

        Assert.Equal(0, Cli.Run(["train", .. options, "--out", directory.File("m.zip"), "--study", study]).Code);
        var card = File.ReadAllText(directory.File("MODEL.md"));
        Assert.Contains("Its full model is this very model.", card, StringComparison.Ordinal);
        Assert.Contains("## Errors by kind", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Sets_without_a_name_and_files_that_are_no_study_are_refused_before_any_training()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("data.tsv", "trade\tThey cut tariffs.\n");
        Assert.Equal(2, Cli.Run(["study", "--data", data, "--eval", data, "--out", directory.File("study.json")]).Code);
        var (code, _, error) = Cli.Run(["train", "--data", data, "--out", directory.File("m.zip"), "--study", data]);
        Assert.Equal(1, code);
        Assert.Contains("found no study", error, StringComparison.Ordinal);
    }
}
