using PolicyThemes.Models;

namespace PolicyThemes.Tests.Models;

public class ModelDescriptionTests
{
    [Fact]
    public void A_description_names_every_part_and_its_size()
    {
        var model = SampleModels.Make();
        var file = SampleModels.Write(model);
        var description = ModelDescription.Read(file);
        Assert.Equal(
            ["manifest", "lexicon", "lexicon for look-up", "weights of trade", "weights of security", "weights of culture", "weights of climate", "weights of multilateralism", "other"],
            description.Parts.Select(part => part.Name));
        Assert.Equal(file.Length, description.FileLength);
        Assert.InRange(description.Parts.Sum(part => part.PackedLength), 1, file.Length);
        Assert.Equal(model.LexiconText.Length, description.Parts[1].Length);
    }

    [Fact]
    public void A_description_holds_the_facts_of_the_model()
    {
        var model = SampleModels.Make();
        var description = ModelDescription.Read(SampleModels.Write(model));
        Assert.Equal(model.Manifest.Features, description.Manifest.Features);
        Assert.Equal(model.Manifest.LexiconHash, description.Manifest.LexiconHash);
        Assert.Equal(model.Weights.Width, description.FeatureCount);
        Assert.Equal(20, description.TermCount);
        Assert.Equal(model.Weights.Of(2).Count(weight => weight != 0), description.WeightCounts[2]);
        Assert.Equal(64, description.FileHash.Length);
    }

    [Fact]
    public void Damage_in_an_entry_that_no_classifier_reads_is_found_too()
    {
        var entries = ZipEntries.Read(SampleModels.Write(SampleModels.Make()));
        var file = MlNet.TextModelBuilder.ToFile([.. entries, ("notes.txt", new byte[100])]);
        ModelDescription.Read(file);
        file[file.AsSpan().IndexOf("notes.txt"u8) + 10] ^= 0x55;
        Assert.Contains("notes.txt", Assert.Throws<ModelFormatException>(() => ModelDescription.Read(file)).Message, StringComparison.Ordinal);
    }
}
