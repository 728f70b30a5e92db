using System.CommandLine;

namespace PolicyThemes.Cli.Commands;

/// <summary>Options and arguments that several verbs share.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Files(string what) => new("FILE")
    {
        Description = $"{what}; a directory stands for the documents in it, - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
        DefaultValueFactory = _ => ["-"],
    };

    public static Option<string?> Model() => new("--model", "-m") { Description = "Model file. Default: the model inside the package." };

    public static Option<int> Threads() => new("--threads") { Description = "Threads to use; results do not depend on it. Default: all processors.", DefaultValueFactory = _ => Environment.ProcessorCount };

    public static Option<string> TextField() => new("--text-field") { Description = "JSONL field that holds the text.", DefaultValueFactory = _ => "text" };

    public static Option<string?> Format(params string[] formats)
    {
        var option = new Option<string?>("--format", "-f") { Description = $"{string.Join(", ", formats)}. Default: table on a terminal, otherwise {formats[0]}." };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    public static Option<InputKind> Input() => new("--input") { Description = "What the files are: auto, text, html or jsonl. Default: by their name or first characters." };

    public static Option<SentenceUnit> Unit() => new("--unit") { Description = "What documents are split into: sentence or clause (also at semicolons)." };

    public static ThemeClassifier Load(string? path, ClassifierOptions? options = null)
    {
        if (path is null) return options is null ? ThemeClassifier.Default : ThemeClassifier.Default.With(options);
        return File.Exists(path)
            ? ThemeClassifier.Load(path, options)
            : throw new FileNotFoundException($"{path}: no such model file. Make one with policy-themes train, or leave --model out for the bundled model.");
    }

    /// <exception cref="UsageException">One of the options stands on the command line.</exception>
    public static void CheckAbsent(ParseResult arguments, IEnumerable<Option> options, string beside)
    {
        foreach (var option in options)
        {
            if (arguments.GetResult(option) is { Implicit: false })
                throw new UsageException($"found {option.Name} beside {beside}; expected one of the two.");
        }
    }

    public static int CheckThreads(int threads) =>
        threads >= 1 ? threads : throw new UsageException($"--threads {threads}; expected at least 1.");
}
