using PolicyThemes.Evaluation;

namespace PolicyThemes.Browser.Tests.Support;

/// <summary>Names and texts without a place to break a line, and characters that mean something in HTML.</summary>
internal static class AwkwardRows
{
    public const string Script = "<script>document.title = 'broken out'</script>";

    private static readonly string[] Labels = [new('w', 70), "<b>&amp;"];

    public static EvaluationReport Evaluate() => Evaluator.Evaluate(
        [Row("a", new string('x', 400), [Labels[0]]), Row(new string('i', 120), Script, [])], new LabelSet(Labels), _ => [0.2f, 0.9f]);

    private static LabelledStatement Row(string id, string text, string[] labels) =>
        new() { Id = id, Text = text, Labels = labels, Group = new string('g', 120), Location = new SourceLine(new string('f', 120), 1) };
}
