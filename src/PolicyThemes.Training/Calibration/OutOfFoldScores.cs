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
        var f1 = new double[labelCount];
        var column = new float[gold.Length];
        var positive = new bool[gold.Length];
        for (var label = 0; label < labelCount; label++)
        {
            for (var row = 0; row < column.Length; row++)
                (column[row], positive[row]) = (scores[(row * labelCount) + label], (gold[row] >> label & 1) != 0);

            calibrations[label] = LabelCalibration.Fit(column, positive, folds, options.Calibration, earlier?.Calibration(label) ?? PlattCalibration.ScoreIsLogOdds);
            for (var row = 0; row < column.Length; row++)
                probabilities[(row * labelCount) + label] = column[row] = calibrations[label].Probability(column[row]);
            thresholds[label] = LabelCalibration.Threshold(column, positive, options.RequiredPrecision, earlier?.Threshold(label) ?? LabelCalibration.OneHalf);
            f1[label] = F1(column, positive, thresholds[label]);
        }

        return new OutOfFoldScores(probabilities, calibrations, thresholds, f1);
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
