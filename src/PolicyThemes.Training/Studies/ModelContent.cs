using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace PolicyThemes.Training.Studies;

/// <summary>What is in a model file. Entries count, not the zip: another runtime may deflate the same content to other bytes.</summary>
internal static class ModelContent
{
    /// <summary>SHA-256 in small hexadecimal digits.</summary>
    public static string HashOf(TrainedModel model)
    {
        using var file = new MemoryStream();
        model.Save(file);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        foreach (var entry in zip.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var content = entry.Open();
            hash.AppendData(Encoding.UTF8.GetBytes($"{entry.FullName}\n"));
            hash.AppendData(SHA256.HashData(content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
