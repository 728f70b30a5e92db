using System.Globalization;
using PolicyThemes.Evaluation;
using PolicyThemes.Features;

namespace PolicyThemes.Training.Auditing;

/// <summary>Finds labels that are missing or rare, groups in two splits, and statements of odd length or language.</summary>
internal static class ProblemFinder
{
    /// <summary>Distance from the median in units of the scaled median absolute deviation (Iglewicz and Hoaglin 1993).</summary>
    private const double FarOut = 3.5;

    /// <summary>What makes the median absolute deviation of a normal distribution its standard deviation.</summary>
    private const double ToDeviation = 1.4826;

    private const double MostlyHan = 0.5;

    public static IEnumerable<AuditProblem> Find(AuditedData data, IReadOnlyList<SplitFigures> splits, int rareBelow) =>
        [.. Labels(data.Labels, splits, rareBelow), .. Groups(data), .. Languages(data), .. Lengths(data)];

    private static IEnumerable<AuditProblem> Labels(LabelSet labels, IReadOnlyList<SplitFigures> splits, int rareBelow)
    {
        foreach (var split in splits)
        {
            for (var label = 0; label < labels.Count; label++)
            {
                var (name, count) = (labels.Names[label], split.Labels[label]);
                if (count == 0) yield return new AuditProblem("missing label", $"{split.Name}: no statement carries '{name}'.");
                else if (count < rareBelow) yield return new AuditProblem("rare label", $"{split.Name}: {count} statements carry '{name}'; expected {rareBelow} or more.");
            }
        }
    }

    private static IEnumerable<AuditProblem> Groups(AuditedData data)
    {
        foreach (var rows in data.By("group").Where(rows => rows.Key != AuditedData.Missing))
        {
            var other = rows.FirstOrDefault(row => !data.InSameSplit(rows.First(), row), -1);
            if (other >= 0)
                yield return new AuditProblem("torn group", $"group '{rows.Key}' stands in data and in dev.", data.Statements[other]);
        }
    }

    private static IEnumerable<AuditProblem> Languages(AuditedData data)
    {
        for (var row = 0; row < data.Statements.Count; row++)
        {
            var statement = data.Statements[row];
            var isHan = HanShare(statement.Text) >= MostlyHan;
            if (statement.Lang is { } lang && lang is "en" or "zh" && isHan != (lang == "zh"))
                yield return new AuditProblem("language", $"marked '{lang}', but its letters are mostly {(isHan ? "Han characters" : "not Han characters")}.", statement);
        }
    }

    private static IEnumerable<AuditProblem> Lengths(AuditedData data)
    {
        foreach (var rows in data.By("lang"))
        {
            double[] logs = [.. rows.Select(row => Math.Log(data.Statements[row].Text.Length)).Order()];
            var middle = logs[logs.Length / 2];
            var deviation = ToDeviation * logs.Select(log => Math.Abs(log - middle)).Order().ElementAt(logs.Length / 2);
            foreach (var statement in rows.Select(row => data.Statements[row]))
            {
                if (Math.Abs(Math.Log(statement.Text.Length) - middle) > FarOut * deviation && deviation > 0)
                    yield return new AuditProblem("length", string.Create(CultureInfo.InvariantCulture, $"{statement.Text.Length} characters; half of '{rows.Key}' have {Math.Exp(middle):0} or fewer."), statement);
            }
        }
    }

    private static double HanShare(string text)
    {
        int han = 0, letters = 0;
        foreach (var c in text)
        {
            var kind = CharacterClasses.Of(c);
            if (kind == CharacterClass.Han) han++;
            if (kind is CharacterClass.Han or CharacterClass.Letter) letters++;
        }

        // A Han character says about as much as four letters.
        return letters == 0 ? 0 : 4.0 * han / ((3.0 * han) + letters);
    }
}
