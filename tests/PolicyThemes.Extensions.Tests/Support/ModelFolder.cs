namespace PolicyThemes.Extensions.Tests.Support;

/// <summary>A folder with one model file that a test may replace.</summary>
internal sealed class ModelFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("policy-themes-");

    public ModelFolder() => Put(TinyModels.First);

    public string ModelPath => Path.Combine(_folder.FullName, "model.zip");

    /// <summary>Replaces the file in one step, as <c>policy-themes train</c> does.</summary>
    public void Put(byte[] model)
    {
        var temporary = Path.Combine(_folder.FullName, "model.tmp");
        File.WriteAllBytes(temporary, model);
        File.Move(temporary, ModelPath, overwrite: true);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
