namespace PolicyThemes.Cli.Output;

/// <summary>Takes classified sentences in their order.</summary>
internal interface IResultWriter : IDisposable
{
    void Write(ResultRow row);

    /// <summary>A file has come to its end.</summary>
    void EndDocument();
}
