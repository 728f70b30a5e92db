using PolicyThemes.Scores;

namespace PolicyThemes.Training.Calibration;

/// <summary>Calibrations and thresholds, and the probabilities that every statement got from a model that had not seen it.</summary>
/// <param name="Probabilities">Statement × label, 0 to 1.</param>
/// <param name="Calibrations">From score to probability, one for each label.</param>
/// <param name="Thresholds">One for each label, 0 to 1.</param>
/// <param name="LabelF1">F1 of each label at its threshold, 0 to 1.</param>
internal sealed record OutOfFoldScores(float[] Probabilities, ICalibration[] Calibrations, float[] Thresholds, double[] LabelF1)
{
    public static OutOfFoldScores Calibrate(float[] scores, ReadOnlySpan<ulong> gold, int[] folds, int labelCount, TrainingOptions options, EarlierModel? earlier = null)
    {
        var probabilities = new float[scores.Length];
        var calibrations = new ICalibration[labelCount];
        var columns = new (float[] Probabilities, bool[] Gold)[labelCount];
        for (var label = 0; label < labelCount; label++)
        {
            var (column, positive) = columns[label] = (new float[gold.Length], new bool[gold.Length]);
            for (var row = 0; row < column.Length; row++)
                (column[row], positive[row]) = (scores[(row * labelCount) + label], (gold[row] >> label & 1) != 0);

            calibrations[label] = LabelCalibration.Fit(column, positive, folds, options.Calibration, earlier?.Calibration(label) ?? PlattCalibration.ScoreIsLogOdds);
            for (var row = 0; row < column.Length; row++)
                probabilities[(row * labelCount) + label] = column[row] = calibrations[label].Probability(column[row]);
        }

        var thresholds = options.RequiredPrecision > 0
            ? [.. columns.Select(column => ThresholdTuner.ForPrecision(column.Probabilities, column.Gold, options.RequiredPrecision))]
            : ForF1(columns, earlier);
        return new OutOfFoldScores(probabilities, calibrations, thresholds, [.. columns.Select((column, label) => F1(column.Probabilities, column.Gold, thresholds[label]))]);
    }

    private static float[] ForF1((float[] Probabilities, bool[] Gold)[] columns, EarlierModel? earlier)
    {
        float[] thresholds = [.. columns.Select((_, label) => earlier?.Threshold(label) ?? LabelCalibration.OneHalf)];
        int[] frequent = [.. Enumerable.Range(0, columns.Length).Where(label => columns[label].Gold.AsSpan().Count(true) >= LabelCalibration.FewestRows)];
        var tuned = CommonThreshold.Tune([.. frequent.Select(label => CommonThreshold.F1Curve(columns[label].Probabilities, columns[label].Gold))]);
        for (var i = 0; i < frequent.Length; i++)
            thresholds[frequent[i]] = tuned[i];
        return thresholds;
    }

    /// <summary>Figures by name, for the manifest.</summary>
    public IReadOnlyDictionary<string, double> Figures() =>
        new SortedDictionary<string, double>(StringComparer.Ordinal) { ["outOfFoldMacroF1"] = Math.Round(LabelF1.Average(), 4) };

    private static double F1(float[] probabilities, bool[] gold, float threshold)
    {
        int hits = 0, given = 0, wanted = 0;
        for (var row = 0; row < gold.Length; row++)
        {
            if (probabilities[row] >= threshold) given++;
            if (gold[row]) wanted++;
            if (gold[row] && probabilities[row] >= threshold) hits++;
        }

        return given + wanted == 0 ? 0 : 2.0 * hits / (given + wanted);
    }
}
