using Microsoft.Extensions.Options;

namespace PolicyThemes.Extensions.Loading;

/// <summary>A classifier with what the telemetry calls it. Immutable.</summary>
internal sealed class LoadedModel
{
    public const string Bundled = "bundled";

    private const int HashDigits = 12;

    private LoadedModel(string source, ThemeClassifier classifier)
    {
        Source = source;
        Classifier = classifier;
        Version = VersionOf(classifier.Model);
    }

    /// <summary>Where the model came from: its path, or <see cref="Bundled"/>.</summary>
    public string Source { get; }

    public ThemeClassifier Classifier { get; }

    /// <summary>Version of the package that made the model, "+", and the beginning of the hash of its data: models trained on other data differ.</summary>
    public string Version { get; }

    /// <exception cref="OptionsValidationException">The thresholds do not fit the model.</exception>
    /// <exception cref="ModelFormatException">The file is not a sound model; the message begins with its path.</exception>
    /// <exception cref="IOException">There is no such file, or it cannot be read.</exception>
    public static LoadedModel Load(string name, ThemeClassifierOptions options)
    {
        var source = options.ModelPath ?? Bundled;
        try
        {
            return new LoadedModel(source, options.ModelPath is { } path
                ? ThemeClassifier.Load(path, options.ForClassifier())
                : ThemeClassifier.Default.With(options.ForClassifier()));
        }
        catch (ModelFormatException e)
        {
            throw new ModelFormatException($"{source}: {e.Message}", e);
        }
        catch (ArgumentException e)
        {
            throw new OptionsValidationException(name, typeof(ThemeClassifierOptions), [$"{source}: {e.Message}"]);
        }
    }

    private static string VersionOf(ModelInformation model) =>
        $"{model.Version}+{model.DataHash[..Math.Min(HashDigits, model.DataHash.Length)]}";
}
