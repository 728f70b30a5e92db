using PolicyThemes.Evaluation;

namespace PolicyThemes.Benchmarks.Data;

/// <summary>The statements that are measured: the project's own dev set, or the file that an environment variable names.</summary>
internal static class BenchmarkData
{
    /// <summary>Number of statements in a sample.</summary>
    public const int Count = 1000;

    public const string Variable = "POLICYTHEMES_BENCHMARK_DATA";

    /// <summary>What the statements were read from, for reports.</summary>
    public static string Name => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file
        ? Path.GetFileName(file)
        : "seeds/statements/dev.*.jsonl";

    /// <summary><see cref="Count"/> statements, evenly from the whole set; repeated where the set is smaller.</summary>
    public static LabelledStatement[] Sample()
    {
        string[] files = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } file
            ? [file]
            : [Repository.PathOf("seeds", "statements", "dev.en.jsonl"), Repository.PathOf("seeds", "statements", "dev.zh.jsonl")];
        var all = new StatementReader().Read(files).ToArray();
        if (all.Length == 0) throw new DataFormatException($"{Name}: found no statement; expected at least one.");
        return [.. Enumerable.Range(0, Count).Select(i => all.Length >= Count ? all[(long)i * all.Length / Count] : all[i % all.Length])];
    }

    public static string[] Texts() => [.. Sample().Select(statement => statement.Text)];
}
