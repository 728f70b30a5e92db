using System.CommandLine;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary>The options of <c>train</c> that become <see cref="TrainingOptions"/>.</summary>
internal static class TrainingArguments
{
    private static readonly TrainingOptions Defaults = new();
    private static readonly Option<string[]> Terms = new("--terms") { Description = "Lexicon files, labels<TAB>strength<TAB>term. Default: none.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string?> Labels = new("--labels") { Description = "Labels in the order of all scores, separated by commas. Default: those of the data, sorted." };
    private static readonly Option<LabelMode> Mode = new("--mode") { Description = "multilabel (several or none) or exclusive (exactly one)." };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => Defaults.Seed };
    private static readonly Option<int> Threads = CommonOptions.Threads();
    private static readonly Option<float> Cost = new("--cost") { Description = "C, the cost of an error on one statement.", DefaultValueFactory = _ => Defaults.Cost };
    private static readonly Option<float> TermCost = new("--term-cost") { Description = "Cost of an error on a term, relative to a statement.", DefaultValueFactory = _ => Defaults.TermCost };
    private static readonly Option<float> TermDropout = new("--term-dropout") { Description = "Chance that a term is hidden from the fit, 0 to below 1.", DefaultValueFactory = _ => Defaults.TermDropout };
    private static readonly Option<float> L1 = new("--l1") { Description = "Weight of the L1 norm (elastic net).", DefaultValueFactory = _ => Defaults.L1 };
    private static readonly Option<int> Folds = new("--folds") { Description = "Folds for calibration and thresholds.", DefaultValueFactory = _ => Defaults.Folds };
    private static readonly Option<int> Epochs = new("--epochs") { Description = "Most passes over the statements.", DefaultValueFactory = _ => Defaults.MaxEpochs };
    private static readonly Option<int> Bits = new("--hash-bits") { Description = "Hash bits of the n-gram features.", DefaultValueFactory = _ => Defaults.HashBits };
    private static readonly Option<double> Precision = new("--precision") { Description = "Required precision of the given labels; 0 for one threshold for all labels, of largest mean F1.", DefaultValueFactory = _ => Defaults.RequiredPrecision };
    private static readonly Option<CalibrationMethod> Calibration = new("--calibration") { Description = "How scores become probabilities: best, platt, temperature or isotonic (labels with fewer than 200 statements: the better of the other two)." };
    private static readonly Option<string?> WarmStart = new("--warm-start") { Description = "Earlier model whose weights the fit keeps near; for new statements or a new label." };

    public static IReadOnlyList<Option> All => [Terms, Labels, Mode, Seed, Threads, Cost, TermCost, TermDropout, L1, Folds, Epochs, Bits, Precision, Calibration, WarmStart];

    public static TrainingOptions Read(ParseResult arguments) => new()
    {
        Mode = arguments.GetValue(Mode),
        Labels = arguments.GetValue(Labels)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        LexiconFiles = arguments.GetValue(Terms)!,
        Seed = arguments.GetValue(Seed),
        Threads = CommonOptions.CheckThreads(arguments.GetValue(Threads)),
        Cost = arguments.GetValue(Cost),
        TermCost = arguments.GetValue(TermCost),
        TermDropout = arguments.GetValue(TermDropout),
        L1 = arguments.GetValue(L1),
        Folds = arguments.GetValue(Folds),
        MaxEpochs = arguments.GetValue(Epochs),
        HashBits = arguments.GetValue(Bits),
        RequiredPrecision = arguments.GetValue(Precision),
        Calibration = arguments.GetValue(Calibration),
        WarmStart = arguments.GetValue(WarmStart),
    };
}
