using System.Buffers.Binary;
using System.Text;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Tests.Models.MlNet;

namespace PolicyThemes.Tests.Models;

public class HostileFileTests
{
    private const string Manifest = "PolicyThemes/manifest.json";
    private const string Predictor = "TransformerChain/Transform_000/Model/Predictor/Model.key";

    [Fact]
    public void A_file_that_is_no_zip_is_an_error_that_says_so()
    {
        AssertError([], "found no bytes; expected a zip file");
        AssertError("not a model"u8.ToArray(), "not a sound zip file");
        AssertError(new byte[5000], "not a sound zip file");
    }

    [Fact]
    public void A_truncated_file_is_an_error_wherever_it_ends()
    {
        var file = SampleModels.Write(SampleModels.Make());
        for (var length = 0; length < file.Length; length += 97)
            Assert.Throws<ModelFormatException>(() => SampleModels.Read(file[..length]));
    }

    [Fact]
    public void A_flipped_bit_in_an_entry_is_an_error_that_names_the_entry()
    {
        var entries = Entries();
        var file = SampleModels.Write(SampleModels.Make());
        var at = file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Predictor)) + Predictor.Length + 40;
        file[at] ^= 1;
        AssertError(file, Predictor);
        Assert.Contains(entries, entry => entry.Name == Predictor);
    }

    [Fact]
    public void A_model_without_our_part_is_an_error_that_names_the_other_class() =>
        AssertError(GoldenPipelines.Binary().ToFile(), "MlNetTextModel.Load");

    [Fact]
    public void A_model_of_themes_is_no_text_model() =>
        Assert.Contains("ThemeClassifier.Load", Assert.Throws<ModelFormatException>(() => MlNetTextModel.Load(new MemoryStream(SampleModels.Write(SampleModels.Make())))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"lowestReader\": 1", "\"lowestReader\": 2", "needs a reader of format 2; this version reads up to 1. Update the PolicyThemes package")]
    [InlineData("\"pairReach\": 2", "\"pairReach\": 9", "feature settings out of range")]
    [InlineData("\"version\": 4,", "\"version\": 99,", "feature version 99")]
    [InlineData("\"hashBits\": 10", "\"hashBits\": 22", "as the manifest's feature settings give")]
    [InlineData("\"hashBits\": 10", "\"hashBits\": 1000", "out of range")]
    [InlineData("\"hashBits\": 10", "\"hashBits\": -1", "out of range")]
    [InlineData("0.75,", "0.76,", "ClassifierOptions.Thresholds")]
    [InlineData("0.75,", "1.75,", "threshold")]
    [InlineData("\"culture\"", "\"music\"", "unknown theme 'culture'")]
    [InlineData("\"culture\"", "\"trade\"", "different labels")]
    [InlineData("\"culture\"", "7", "damaged")]
    [InlineData("\"multilabel\"", "\"many\"", "modes are multilabel and exclusive")]
    [InlineData("0.8125", "1e999", "metrics")]
    [InlineData("\"seed\"", "\"sead\"", "damaged")]
    [InlineData("{", "[[[[[[[[[[[[[[[[[[[[", "damaged")]
    public void A_manifest_that_is_not_as_it_should_be_is_an_error(string old, string replacement, string message) =>
        AssertError(Replaced(Manifest, content => Encoding.UTF8.GetBytes(Replace(Encoding.UTF8.GetString(content), old, replacement))), message);

    [Fact]
    public void A_lexicon_that_was_changed_is_an_error() =>
        AssertError(Replaced("PolicyThemes/lexicon.tsv", content => [.. content, (byte)'\n']), "SHA-256");

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(float.NegativeInfinity)]
    public void A_weight_that_is_no_finite_number_is_an_error(float weight) =>
        AssertError(Replaced(Predictor, content => Patch(content, content.Length - 8 - (88 * 2) - 20, weight)), "Predictor/Model.key");

    [Theory]
    [InlineData(0x108, int.MaxValue)]   // features
    [InlineData(0x108, 0)]
    [InlineData(0x108, -1)]
    [InlineData(0x10C, int.MaxValue)]   // indices
    [InlineData(0x10C, -1)]
    [InlineData(0x110, -5)]   // the first index
    [InlineData(0x100, 8)]   // bytes in a float
    [InlineData(0x18, 7)]   // length of the parameters
    [InlineData(0x0C, 0x00020000)]   // header version
    [InlineData(0x4C, 0x00030001)]   // component version
    [InlineData(0x48, 0x00010001)]
    public void A_number_that_cannot_be_is_an_error(int offset, int value) =>
        AssertError(Replaced(Predictor, content => Patch(content, offset, value)), Predictor);

    [Fact]
    public void Names_that_lead_out_of_the_file_are_an_error()
    {
        AssertError(TextModelBuilder.ToFile([.. Entries(), ("../evil", [1])]), "..");
        AssertError(TextModelBuilder.ToFile([.. Entries(), ("a\\..\\evil", [1])]), "..");
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_inflated()
    {
        var bomb = PackedEntry.Pack(Manifest, new byte[100 << 20]);
        AssertRefusedCheaply(bomb);
        AssertRefusedCheaply(bomb with { Name = Predictor });
        AssertRefusedCheaply(bomb with { Length = int.MaxValue });
        AssertRefusedCheaply(bomb with { Length = 1000 });
    }

    [Fact]
    public void Too_many_entries_are_refused() =>
        AssertError(TextModelBuilder.ToFile(Enumerable.Range(0, 20_001).Select(i => ($"e{i}", Array.Empty<byte>()))), "20001 entries");

    [Fact]
    public void Components_that_nest_without_end_are_refused()
    {
        var chain = new ModelKeyWriter(ComponentKinds.Chain).Int32(1).Int32(7).ToArray();
        var directory = "TransformerChain";
        var entries = new List<(string, byte[])>();
        for (var depth = 0; depth < 100; depth++, directory += "/Transform_000")
            entries.Add(($"{directory}/Model.key", chain));
        var error = Assert.Throws<ModelFormatException>(() => MlNetTextModel.Load(new MemoryStream(TextModelBuilder.ToFile(entries))));
        Assert.Contains("deep", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_is_joined_to_itself_without_end_is_refused()
    {
        var builder = new TextModelBuilder().Words("W", "Text");
        for (var i = 0; i < 40; i++)
            builder.Concat("W", "W", "W");
        var error = Assert.Throws<ModelFormatException>(() => builder.ToModel());
        Assert.Contains("copies of the text", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_component_is_an_error_that_names_it_and_what_is_supported()
    {
        var kind = new ComponentKind("WordEmbeddings", "W2VTRANS", 0x10001, 0x10001, 0x10001, "Microsoft.ML.Transforms");
        var error = Assert.Throws<ModelFormatException>(() => new TextModelBuilder().Step(new ModelKeyWriter(kind)).ToModel());
        Assert.Contains("'WordEmbeddings'", error.Message, StringComparison.Ordinal);
        Assert.Contains("NgramHashTransform", error.Message, StringComparison.Ordinal);
        Assert.Contains("Microsoft.ML itself", error.Message, StringComparison.Ordinal);
    }

    private static void AssertError(byte[] file, string message)
    {
        var error = Assert.Throws<ModelFormatException>(() => SampleModels.Read(file));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(".", error.Message, StringComparison.Ordinal);
    }

    private static void AssertRefusedCheaply(PackedEntry bomb)
    {
        var archive = new ArchiveWriter();
        foreach (var (name, content) in Entries().Where(entry => entry.Name != bomb.Name))
            archive.Add(name, content);
        archive.Add(bomb);
        using var file = new MemoryStream();
        archive.WriteTo(file);
        file.Position = 0;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<ModelFormatException>(() => ModelReader.Read(file));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 110 << 20);
    }

    private static byte[] Replaced(string name, Func<byte[], byte[]> change) =>
        TextModelBuilder.ToFile(Entries().Select(entry => (entry.Name, entry.Name == name ? change(entry.Content) : entry.Content)));

    private static string Replace(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0);
        return text[..at] + replacement + text[(at + old.Length)..];
    }

    private static byte[] Patch(byte[] content, int offset, int value)
    {
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(offset), value);
        return content;
    }

    private static byte[] Patch(byte[] content, int offset, float value) => Patch(content, offset, BitConverter.SingleToInt32Bits(value));

    private static List<(string Name, byte[] Content)> Entries() => ZipEntries.Read(SampleModels.Write(SampleModels.Make()));
}
