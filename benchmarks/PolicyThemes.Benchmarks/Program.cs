using BenchmarkDotNet.Running;
using PolicyThemes.Benchmarks.Gates;
using PolicyThemes.Benchmarks.Results;
using PolicyThemes.Benchmarks.Rooflines;
using PolicyThemes.Benchmarks.Starts;
using PolicyThemes.Benchmarks.Trainings;

return args switch
{
    ["results", .. var rest] => ResultsCommand.Run(rest),
    ["gate", .. var rest] => GateCommand.Run(rest),
    ["roofline"] => RooflineCommand.Run(),
    ["start"] => StartCommand.Run(),
    ["training"] => TrainingCommand.Run(),
    ["place"] => ResultFile.PrintPlace(),
    _ => RunBenchmarks(args),
};

static int RunBenchmarks(string[] args)
{
    BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    return 0;
}
