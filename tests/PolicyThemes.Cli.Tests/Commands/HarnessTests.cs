using System.Text.Json;

namespace PolicyThemes.Cli.Tests.Commands;

public class HarnessTests
{
    private static readonly string[] Rows = [.. Enumerable.Range(0, 60).Select(i => (i % 3) switch
    {
        0 => $"trade\tThey cut tariffs and duties for quota {i}.",
        1 => $"culture\tThe opera and the museum dance number {i}.",
        _ => $"none\tThe hall had a chair and lunch {i}.",
    })];

    [Fact]
    public void An_audit_comes_as_json_as_markdown_and_between_the_marks_of_a_file()
    {
        using var directory = new TemporaryDirectory();
        var data = Data(directory);
        var readme = directory.Write("README.md", "# Data\n<!-- audit:begin -->\n<!-- audit:end -->\n");
        var terms = directory.Write("terms.tsv", "trade\tstrong\ttariff\n");
        var json = JsonDocument.Parse(Cli.Run(["audit", "--data", data, "--terms", terms, "--other", data]).Output).RootElement;
        Assert.Equal(60, json.GetProperty("splits")[0].GetProperty("statements").GetInt32());
        Assert.Equal(20, json.GetProperty("terms")[0].GetProperty("statements").GetInt32());
        Assert.Equal(1, json.GetProperty("agreement")[0].GetProperty("kappa").GetDouble());
        Assert.Contains("| data | 60 | 60 | 0.333 | 0.000 |", Cli.Run(["audit", "--data", data, "--quick", "--format", "markdown"]).Output, StringComparison.Ordinal);
        Assert.Equal((0, ""), Cli.Run(["audit", "--data", data, "--quick", "--update", readme]) is var (code, output, _) ? (code, output) : default);
        Assert.Contains("| data | 60 | 60 |", File.ReadAllText(readme), StringComparison.Ordinal);
    }

    [Fact]
    public void A_split_writes_every_statement_once()
    {
        using var directory = new TemporaryDirectory();
        var (train, dev) = (directory.File("train.jsonl"), directory.File("dev.jsonl"));
        Assert.Equal(0, Cli.Run(["split", "--data", Data(directory), "--into", $"{train}=0.75", $"{dev}=0.25"]).Code);
        Assert.Equal((45, 15), (File.ReadAllLines(train).Length, File.ReadAllLines(dev).Length));
        Assert.Equal(2, Cli.Run(["split", "--data", Data(directory), "--into", "train.jsonl"]).Code);
    }

    [Fact]
    public void Training_writes_a_card_beside_the_model_and_evaluation_sets_baselines_beside_it()
    {
        using var directory = new TemporaryDirectory();
        var (data, model) = (Data(directory), directory.File("m.zip"));
        var (code, output, _) = Cli.Run(["train", "--data", data, "--out", model, "--hash-bits", "12", "--cv", "2", "--card-eval", $"own rows={data}"]);
        var card = File.ReadAllText(directory.File("MODEL.md"));
        Assert.Equal(0, code);
        Assert.Contains("macroF1", output, StringComparison.Ordinal);
        Assert.Contains("| own rows | 60 |", card, StringComparison.Ordinal);
        Assert.Contains($"policy-themes train --data {data} --out {model} --hash-bits 12 --cv 2\n", card, StringComparison.Ordinal);
        var report = JsonDocument.Parse(Cli.Run(["evaluate", "--model", model, "--data", data, "--baselines", data, "--bootstrap", "0"]).Output).RootElement;
        Assert.Contains("naive Bayes", report.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Training_on_disk_gives_the_same_model_and_card_and_goes_without_a_search()
    {
        using var directory = new TemporaryDirectory();
        var (data, scratch) = (Data(directory), Directory.CreateDirectory(directory.File("scratch")).FullName);
        var (inMemory, onDisk) = (Directory.CreateDirectory(directory.File("a")).FullName, Directory.CreateDirectory(directory.File("b")).FullName);
        string[] Train(string place) => ["train", "--data", data, "--labels", "culture,trade", "--out", Path.Combine(place, "m.zip"), "--hash-bits", "12"];
        string[] disk = [.. Train(onDisk), "--scratch", scratch];
        Assert.Equal(0, Cli.Run(Train(inMemory)).Code);
        Assert.Equal(0, Cli.Run(disk).Code);
        Assert.Equal(File.ReadAllBytes(Path.Combine(inMemory, "m.zip")), File.ReadAllBytes(Path.Combine(onDisk, "m.zip")));
        Assert.Equal(File.ReadAllText(Path.Combine(inMemory, "MODEL.md")), File.ReadAllText(Path.Combine(onDisk, "MODEL.md")).Replace(onDisk, inMemory, StringComparison.Ordinal));
        Assert.Empty(Directory.EnumerateFileSystemEntries(scratch));
        Assert.Equal(2, Cli.Run([.. disk, "--cv", "2"]).Code);
        Assert.Equal(2, Cli.Run([.. disk, "--other", data]).Code);
        Assert.Equal(2, Cli.Run(["train", "--data", data, "--out", directory.File("m.zip"), "--scratch", scratch]).Code);
    }

    [Fact]
    public void A_search_trains_the_best_combination_and_keeps_to_the_largest_size()
    {
        using var directory = new TemporaryDirectory();
        var grid = directory.Write("grid.json", """{ "cost": [0.000001, 5], "hashBits": [10] }""");
        string[] search = ["train", "--data", Data(directory), "--out", directory.File("m.zip"), "--grid", grid, "--cv", "2", "--no-card"];
        var (code, output, _) = Cli.Run(search);
        Assert.Equal(0, code);
        Assert.True(output.IndexOf("cost=5", StringComparison.Ordinal) < output.IndexOf("cost=0.000001", StringComparison.Ordinal));
        Assert.False(File.Exists(directory.File("MODEL.md")));
        var (tooSmall, _, error) = Cli.Run([.. search, "--max-bytes", "10"]);
        Assert.Equal(1, tooSmall);
        Assert.Contains("expected at most 10 (--max-bytes)", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Isotonic_calibration_is_asked_for_by_name_and_shown_by_model_info()
    {
        using var directory = new TemporaryDirectory();
        var data = directory.Write("many.tsv", string.Concat(Enumerable.Range(0, 11).Select(i => string.Concat(Rows.Select(row => $"{row} {i}\n")))));
        var model = directory.File("m.zip");
        Assert.Equal(0, Cli.Run(["train", "--data", data, "--out", model, "--hash-bits", "10", "--calibration", "isotonic", "--no-card"]).Code);
        Assert.Matches("label +trade, .*, calibration: isotonic, [0-9]+ steps", Cli.Run(["model", "info", model]).Output);
        Assert.Equal(0, Cli.Run(["model", "verify", model]).Code);
        Assert.Contains("\"themes\":[\"trade\"]", Cli.Run(["classify", "--model", model, "--format", "jsonl"], "They cut tariffs and duties for quota 7.").Output, StringComparison.Ordinal);
    }

    private static string Data(TemporaryDirectory directory) => directory.Write("data.tsv", string.Join('\n', Rows) + "\n");
}
