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
        var thresholds = new float[labelCount];
        var curves = new List<(int Label, double[] F1)>();
        var column = new float[gold.Length];
        var positive = new bool[gold.Length];
        for (var label = 0; label < labelCount; label++)
        {
            for (var row = 0; row < column.Length; row++)
                (column[row], positive[row]) = (scores[(row * labelCount) + label], (gold[row] >> label & 1) != 0);

            calibrations[label] = LabelCalibration.Fit(column, positive, folds, options.Calibration, earlier?.Calibration(label) ?? PlattCalibration.ScoreIsLogOdds);
            for (var row = 0; row < column.Length; row++)
                probabilities[(row * labelCount) + label] = column[row] = calibrations[label].Probability(column[row]);
            if (options.RequiredPrecision > 0)
                thresholds[label] = ThresholdTuner.ForPrecision(column, positive, options.RequiredPrecision);
            else if (positive.AsSpan().Count(true) < LabelCalibration.FewestRows)
                thresholds[label] = earlier?.Threshold(label) ?? LabelCalibration.OneHalf;
            else
                curves.Add((label, CommonThreshold.F1Curve(column, positive)));
        }

        foreach (var (curve, threshold) in curves.Zip(CommonThreshold.Tune([.. curves.Select(curve => curve.F1)])))
            thresholds[curve.Label] = threshold;
        var f1 = new double[labelCount];
        for (var label = 0; label < labelCount; label++)
            f1[label] = F1(probabilities, gold, label, labelCount, thresholds[label]);
        return new OutOfFoldScores(probabilities, calibrations, thresholds, f1);
    }

    /// <summary>Figures by name, for the manifest.</summary>
    public IReadOnlyDictionary<string, double> Figures() =>
        new SortedDictionary<string, double>(StringComparer.Ordinal) { ["outOfFoldMacroF1"] = Math.Round(LabelF1.Average(), 4) };

    private static double F1(float[] probabilities, ReadOnlySpan<ulong> gold, int label, int labelCount, float threshold)
    {
        int hits = 0, given = 0, wanted = 0;
        for (var row = 0; row < gold.Length; row++)
        {
            var isGiven = probabilities[(row * labelCount) + label] >= threshold;
            var isWanted = (gold[row] >> label & 1) != 0;
            if (isGiven) given++;
            if (isWanted) wanted++;
            if (isGiven && isWanted) hits++;
        }

        return given + wanted == 0 ? 0 : 2.0 * hits / (given + wanted);
    }
}
