using System.Text.Json;
using PolicyThemes.Evaluation;
using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training;

/// <summary>
/// Options with the values to try, read from a JSON object such as <c>{ "cost": [0.5, 1, 2], "hashBits": [16, 17] }</c>; names are those of
/// <see cref="TrainingOptions"/> in camelCase. Immutable.
/// </summary>
public sealed class ParameterGrid
{
    private const long MaxCombinations = 1_000_000;

    private static readonly SortedDictionary<string, Func<TrainingOptions, JsonElement, TrainingOptions>> Setters = new(StringComparer.Ordinal)
    {
        ["calibration"] = (options, value) => options with { Calibration = Enum.Parse<CalibrationMethod>(value.GetString()!, ignoreCase: true) },
        ["cost"] = (options, value) => options with { Cost = value.GetSingle() },
        ["folds"] = (options, value) => options with { Folds = value.GetInt32() },
        ["hanNgrams"] = (options, value) => options with { HanNgrams = value.GetInt32() },
        ["hashBits"] = (options, value) => options with { HashBits = value.GetInt32() },
        ["l1"] = (options, value) => options with { L1 = value.GetSingle() },
        ["maxCharacterNgram"] = (options, value) => options with { MaxCharacterNgram = value.GetInt32() },
        ["maxEpochs"] = (options, value) => options with { MaxEpochs = value.GetInt32() },
        ["minCharacterNgram"] = (options, value) => options with { MinCharacterNgram = value.GetInt32() },
        ["pairReach"] = (options, value) => options with { PairReach = value.GetInt32() },
        ["smallestWeight"] = (options, value) => options with { SmallestWeight = value.GetSingle() },
        ["termCost"] = (options, value) => options with { TermCost = value.GetSingle() },
        ["termDropout"] = (options, value) => options with { TermDropout = value.GetSingle() },
        ["wordNgrams"] = (options, value) => options with { WordNgrams = value.GetInt32() },
    };

    private readonly List<(string Name, JsonElement[] Values)> _axes;

    private ParameterGrid(List<(string Name, JsonElement[] Values)> axes) => _axes = axes;

    /// <summary>Number of combinations, from 1 on.</summary>
    public long Count => _axes.Aggregate(1L, (product, axis) => product * axis.Values.Length);

    /// <summary>Reads a grid from a file.</summary>
    /// <param name="path">A JSON file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFormatException">It is not a grid; the message says what was found and expected.</exception>
    public static ParameterGrid Load(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: no such grid file. Name a JSON file such as {{ \"cost\": [0.5, 1, 2] }}.", path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a grid from JSON.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <exception cref="DataFormatException">It is not a grid; the message says what was found and expected.</exception>
    public static ParameterGrid Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var grid = new ParameterGrid([.. document.RootElement.EnumerateObject().Select(axis => (axis.Name, Values(axis, name)))]);
            return grid.Count <= MaxCombinations ? grid : throw new DataFormatException($"{name}: found {grid.Count} combinations; expected at most {MaxCombinations}.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw new DataFormatException($"{name}: found no grid ({e.Message}); expected a JSON object such as {{ \"cost\": [0.5, 1, 2] }}.", e);
        }
    }

    /// <summary>The combinations to try: all of them in order, or as many as asked for, drawn without repetition (Bergstra and Bengio 2012).</summary>
    internal List<(string Name, TrainingOptions Options)> Candidates(TrainingOptions basis, int most)
    {
        var indices = Enumerable.Range(0, (int)Count).ToArray();
        if (indices.Length > most) new SeededRandom(basis.Seed).Shuffle(indices);
        return [.. indices.Take(most).Select(index => Combination(basis, index))];
    }

    private static JsonElement[] Values(JsonProperty axis, string name)
    {
        if (!Setters.TryGetValue(axis.Name, out var set))
            throw new DataFormatException($"{name}: unknown option '{axis.Name}'. Options are {string.Join(", ", Setters.Keys)}.");
        var values = axis.Value.EnumerateArray().Select(value => value.Clone()).ToArray();
        if (values.Length == 0) throw new DataFormatException($"{name}: found no value for '{axis.Name}'; expected a list of one or more.");
        foreach (var value in values)
            Try(set, value, $"{name}: {axis.Name}");
        return values;
    }

    private static void Try(Func<TrainingOptions, JsonElement, TrainingOptions> set, JsonElement value, string where)
    {
        try
        {
            TrainingOptionsCheck.Check(set(new TrainingOptions(), value));
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException or ArgumentException)
        {
            throw new DataFormatException($"{where}: found {value}; {e.Message}", e);
        }
    }

    private (string Name, TrainingOptions Options) Combination(TrainingOptions basis, int index)
    {
        var (options, names) = (basis, new List<string>());
        foreach (var (name, values) in Enumerable.Reverse(_axes))
        {
            var value = values[index % values.Length];
            index /= values.Length;
            options = Setters[name](options, value);
            names.Insert(0, $"{name}={value}");
        }

        return (string.Join(' ', names), options);
    }
}
