namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Puts the measures together.</summary>
internal static class Measures
{
    /// <param name="scored">The answers.</param>
    /// <param name="weights">How often each row counts.</param>
    /// <param name="withCurves">Whether the precision-recall curves are wanted; resamples and slices do without.</param>
    public static LabelMetrics[] OfLabels(ScoredStatements scored, ReadOnlySpan<int> weights, bool withCurves = false)
    {
        var counts = SetMeasures.Counts(scored, weights);
        var metrics = new LabelMetrics[counts.Length];
        for (var label = 0; label < metrics.Length; label++)
            metrics[label] = OfLabel(scored, weights, label, counts[label], withCurves);
        return metrics;
    }

    public static OverallMetrics Overall(ScoredStatements scored, ReadOnlySpan<int> weights, IReadOnlyList<LabelMetrics> labels)
    {
        var (accuracy, primaryAccuracy, rows) = SetMeasures.Accuracy(scored, weights);
        return new OverallMetrics
        {
            Rows = rows,
            Accuracy = accuracy,
            PrimaryAccuracy = primaryAccuracy,
            HammingLoss = labels.Average(m => Share(m.Counts.FalsePositives + m.Counts.FalseNegatives, rows)),
            Macro = SetMeasures.Macro([.. labels.Select(m => m.Counts)]),
            Micro = SetMeasures.Micro(labels.Select(m => m.Counts)),
            Samples = SetMeasures.Samples(scored, weights),
            None = SetMeasures.None(scored, weights),
            MacroAveragePrecision = MeanOfDefined(labels.Select(m => m.AveragePrecision)),
            MicroAveragePrecision = RankingMeasures.AveragePrecision(scored.PooledRanking, weights),
            MacroRocAuc = MeanOfDefined(labels.Select(m => m.RocAuc)),
            MicroRocAuc = RankingMeasures.RocAuc(scored.PooledRanking, weights),
            Brier = labels.Average(m => m.Brier),
            LogLoss = labels.Average(m => m.LogLoss),
            Ece = labels.Average(m => m.Ece),
            PooledEce = CalibrationMeasures.Ece(CalibrationMeasures.Bins(scored.PooledRanking, weights)),
            ShareError = labels.Average(m => Math.Abs(m.ShareError)),
        };
    }

    private static LabelMetrics OfLabel(ScoredStatements scored, ReadOnlySpan<int> weights, int label, LabelCounts counts, bool withCurves)
    {
        var ranking = scored.RankingOf(label);
        var bins = CalibrationMeasures.Bins(ranking, weights);
        var (brier, logLoss, meanProbability) = CalibrationMeasures.Losses(ranking, weights);
        return new LabelMetrics
        {
            Label = scored.Labels.Names[label],
            Threshold = scored.Thresholds[label],
            Counts = counts,
            AveragePrecision = RankingMeasures.AveragePrecision(ranking, weights),
            RocAuc = RankingMeasures.RocAuc(ranking, weights),
            Brier = brier,
            LogLoss = logLoss,
            Ece = CalibrationMeasures.Ece(bins),
            ExpectedShare = meanProbability,
            Reliability = bins,
            Curve = withCurves ? RankingMeasures.Curve(ranking, weights) : [],
        };
    }

    private static double Share(long part, long whole) => whole == 0 ? 0 : (double)part / whole;

    private static double MeanOfDefined(IEnumerable<double> values) => values.Where(double.IsFinite).DefaultIfEmpty(double.NaN).Average();
}
