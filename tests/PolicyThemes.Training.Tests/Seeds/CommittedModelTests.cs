using System.IO.Compression;
using System.Security.Cryptography;
using PolicyThemes.Evaluation;
using PolicyThemes.Tests;

namespace PolicyThemes.Training.Tests.Seeds;

public class CommittedModelTests
{
    /// <summary>Entries are compared, not the zip: another runtime may deflate the same content to other bytes.</summary>
    [Fact]
    public void The_committed_model_is_what_the_committed_seeds_give()
    {
        var statements = new StatementReader().Read(RepositoryFiles.Path("seeds/statements/train.en.jsonl"), RepositoryFiles.Path("seeds/statements/train.zh.jsonl")).ToList();
        var model = ThemeTrainer.Train(statements, new TrainingOptions
        {
            Labels = ["trade", "security", "culture", "climate", "multilateralism"],
            Cost = 0.1f, // as .ci/train
            TermCost = 0.2f,
            LexiconFiles = [RepositoryFiles.Path("seeds/terms/en.tsv"), RepositoryFiles.Path("seeds/terms/zh.tsv")],
        });
        using var trained = new MemoryStream();
        model.Save(trained);
        Assert.Equal(Entries(File.OpenRead(RepositoryFiles.Path("models/policy-themes/policy-themes.zip"))), Entries(trained));
    }

    private static SortedDictionary<string, string> Entries(Stream zip)
    {
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read);
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            hashes.Add(entry.FullName, Convert.ToHexString(SHA256.HashData(content)));
        }

        return hashes;
    }
}
