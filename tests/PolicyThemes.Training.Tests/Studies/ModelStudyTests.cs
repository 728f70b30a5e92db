using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Studies;

public class ModelStudyTests
{
    private static readonly StudyReport Study = StudySamples.Run();

    [Fact]
    public void Gives_every_variant_on_every_set()
    {
        Assert.Equal(["25 % of the groups", "50 % of the groups", "75 % of the groups", "100 % of the groups"], Study.StatementCurve.Select(variant => variant.Name));
        Assert.Equal([24, 48, 72, 96], Study.StatementCurve.Select(variant => variant.Statements));
        Assert.Equal([0, 2, 4, 6, 8], Study.TermCurve.Select(variant => variant.Terms));
        Assert.Equal(
            [
                "no lexicon", "terms not fitted as statements", "no term dropout", "strengths not told apart", "no weak terms", "no weak terms, no hints", "no none-terms",
                "no character n-grams", "no word bigrams", "no Han bigrams", "no pairs", "all thresholds 0.5",
            ],
            Study.Ablations.Select(variant => variant.Name));
        Assert.Equal([0, 8, 8, 8, 7, 5, 6, 8, 8, 8, 8, 8], Study.Ablations.Select(variant => variant.Terms));
        Assert.All(Study.StatementCurve.Concat(Study.TermCurve).Concat(Study.Ablations), variant => Assert.Equal(["twelve", "no label"], variant.Results.Select(result => result.Set)));
        Assert.Equal([(12, 5), (2, 2)], Study.Sets.Select(set => (set.Statements, set.Groups)));
        Assert.Equal(32, Study.Groups);
    }

    [Fact]
    public void Differences_are_counted_from_the_full_model()
    {
        Assert.Equal(0, Study.StatementCurve[^1].Results[0].MacroF1!.Difference);
        Assert.Equal(new Interval(0, 0), Study.TermCurve[^1].Results[0].MacroF1!.Interval);
        var full = Study.StatementCurve[^1].Results[0].MacroF1!.Value;
        Assert.All(Study.Ablations.Select(variant => variant.Results[0].MacroF1!), figure => Assert.Equal(full + figure.Difference, figure.Value, 5));
        Assert.Null(Study.Ablations[0].Results[1].MacroAveragePrecision);
    }

    [Fact]
    public void The_full_model_is_the_one_that_training_gives()
    {
        using var terms = Samples.File(StudySamples.Terms);
        var model = ThemeTrainer.Train(StudySamples.Statements, StudySamples.Quick(terms.Path).Training);
        Assert.Equal(model.Information.DataHash, Study.DataHash);
        Assert.Equal(Training.Studies.ModelContent.HashOf(model), Study.ModelHash);
    }

    [Fact]
    public void Is_the_same_at_any_number_of_threads_and_comes_back_from_its_file()
    {
        var json = Json(Study);
        Assert.Equal(json, Json(StudySamples.Run(threads: 1)));
        using var file = Samples.File(json, ".json");
        Assert.Equal(json, Json(StudyJson.Load(file.Path)));
    }

    [Fact]
    public void Tells_every_variant_as_it_begins()
    {
        var heard = new List<StudyProgress>();
        StudySamples.Run(progress: new StudyListener(heard.Add));
        Assert.Equal(new StudyProgress("full model", 0, 22), heard[0]);
        Assert.Equal(new StudyProgress("25 % of the groups", 1, 22), heard[1]);
        Assert.Equal(new StudyProgress("", 22, 22), heard[^1]);
    }

    [Fact]
    public void Says_what_is_missing()
    {
        var sets = StudySamples.Sets;
        AssertRefused("found no held-out set", () => ModelStudy.Run(StudySamples.Statements, []));
        AssertRefused("set 'twelve' is named twice", () => ModelStudy.Run(StudySamples.Statements, [sets[0], sets[0]]));
        AssertRefused("set 'empty': found no statement", () => ModelStudy.Run(StudySamples.Statements, [new HeldOutSet("empty", [])]));
        AssertRefused("expected none", () => ModelStudy.Run(StudySamples.Statements, sets, new StudyOptions { Training = Samples.Quick with { WarmStart = "earlier.zip" } }));
        AssertRefused("variant '25 % of the groups': ", () => ModelStudy.Run([.. StudySamples.Statements.Take(12)], sets, new StudyOptions { Training = Samples.Quick }));
        using var file = Samples.File("""{ "dataHash": "1" }""", ".json");
        Assert.Contains("Make it again.", Assert.Throws<DataFormatException>(() => StudyJson.Load(file.Path)).Message, StringComparison.Ordinal);
    }

    private static void AssertRefused(string message, Action run) => Assert.Contains(message, Assert.ThrowsAny<ArgumentException>(run).Message, StringComparison.Ordinal);

    private static string Json(StudyReport study)
    {
        using var stream = new MemoryStream();
        StudyJson.Write(study, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
