using System.CommandLine;
using System.Globalization;
using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>features [FILE…]</c>: feature vectors in svmlight format.</summary>
internal static class FeaturesCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Labelled statements: JSONL, label<TAB>text or fastText; - for standard input.", DefaultValueFactory = _ => ["-"] };
    private static readonly Option<string?> Model = CommonOptions.Model();
    private static readonly Option<string?> Label = new("--label") { Description = "Write 1 where a statement carries this label and -1 otherwise. Default: the numbers of all its labels, from 1, separated by commas." };

    public static Command Create()
    {
        var command = new Command("features", "Writes the feature vectors of statements as svmlight lines (indices from 1), for Microsoft.ML, LIBLINEAR or scikit-learn.") { Files, Model, Label };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var classifier = CommonOptions.Load(arguments.GetValue(Model));
        var label = arguments.GetValue(Label);
        var labels = LabelSet.Of(classifier);
        if (label is not null && labels.IndexOf(label) < 0) throw new UsageException($"unknown theme '{label}'. Themes of this model are {labels}.");
        using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };
        foreach (var statement in new StatementReader().Read(arguments.GetValue(Files)!))
        {
            output.Write(label is null ? Numbers(statement, labels) : statement.Labels.Contains(label) ? "1" : "-1");
            foreach (var (slot, value) in classifier.Features(statement.Text))
                output.Write(string.Create(CultureInfo.InvariantCulture, $" {slot + 1}:{value}"));
            output.WriteLine();
        }

        return CommandLine.Done;
    }

    private static string Numbers(LabelledStatement statement, LabelSet labels) =>
        string.Join(',', statement.Labels.Select(labels.IndexOf).Where(index => index >= 0).Order().Select(index => (index + 1).ToString(CultureInfo.InvariantCulture)));
}
