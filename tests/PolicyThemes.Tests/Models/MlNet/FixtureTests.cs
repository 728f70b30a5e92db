using System.IO.Compression;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

public class FixtureTests
{
    public static TheoryData<string, int> Names => new() { { "logistic", 64 }, { "platt", 64 }, { "wide", 262_144 } };

    [Theory]
    [MemberData(nameof(Names))]
    public void A_model_that_ML_NET_saved_gives_every_digit_that_ML_NET_gives(string name, int length) =>
        AssertAsExpected(Fixtures.Model(name), name, Fixtures.Inputs(name, length));

    [Theory]
    [InlineData("logistic", '\\')]
    [InlineData("platt", '/')]
    public void Both_separators_are_read_in_names_of_entries(string name, char separator)
    {
        using var source = new ZipArchive(new MemoryStream(Fixtures.Model(name)));
        var copy = new ArchiveWriter();
        foreach (var entry in source.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            copy.Add(entry.FullName.Replace('/', separator), content.ToArray());
        }

        using var file = new MemoryStream();
        copy.WriteTo(file);
        AssertAsExpected(file.ToArray(), name, Fixtures.Inputs(name, 64));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_predictor_of_each_label_is_found_in_either_form(string name, int length)
    {
        using var archive = ModelArchive.Open(new MemoryStream(Fixtures.Model(name)));
        var predictors = ThemePredictors.Find(PipelineReader.Read(archive), SampleModels.Labels);
        var (columns, rows) = Fixtures.Expected(name);
        var input = Fixtures.Inputs(name, length)[1];
        for (var i = 0; i < predictors.Count; i++)
        {
            var (predictor, calibration, threshold) = predictors[i];
            var score = LinearScores.Score(predictor.Bias, predictor.Weights, input);
            Assert.Equal(SampleModels.Labels[i] + ".Score", columns[2 * i]);
            Assert.Equal(rows[1][2 * i], score);
            Assert.Equal(rows[1][(2 * i) + 1], calibration.Probability(score));
            Assert.Equal(0, threshold);
        }
    }

    private static void AssertAsExpected(byte[] file, string name, FloatVector[] inputs)
    {
        var (columns, rows) = Fixtures.Expected(name);
        using var archive = ModelArchive.Open(new MemoryStream(file));
        var pipeline = Pipeline.Read(archive, columns, out var types);
        Assert.All(types, type => Assert.Equal(ColumnType.Single, type));
        Assert.Equal(rows.Length, inputs.Length);
        for (var i = 0; i < rows.Length; i++)
            Assert.Equal(rows[i], pipeline.Run(_ => inputs[i]).Cast<float>());
    }
}
