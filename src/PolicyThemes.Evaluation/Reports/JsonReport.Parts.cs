using System.Text.Json;

namespace PolicyThemes.Evaluation;

/// <content>The parts of the object.</content>
public static partial class JsonReport
{
    private static void WriteLabel(Utf8JsonWriter json, LabelMetrics label)
    {
        json.WriteStartObject();
        CountNumbers(json, label.Counts);
        Number(json, "threshold", label.Threshold);
        Number(json, "averagePrecision", label.AveragePrecision);
        Number(json, "rocAuc", label.RocAuc);
        Number(json, "brier", label.Brier);
        Number(json, "logLoss", label.LogLoss);
        Number(json, "ece", label.Ece);
        Number(json, "trueShare", label.TrueShare);
        Number(json, "predictedShare", label.PredictedShare);
        Number(json, "expectedShare", label.ExpectedShare);
        Number(json, "shareError", label.ShareError);
        json.WriteStartArray("reliability");
        foreach (var bin in label.Reliability)
        {
            json.WriteStartObject();
            json.WriteNumber("count", bin.Count);
            Number(json, "meanProbability", bin.MeanProbability);
            Number(json, "trueShare", bin.TrueShare);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCounts(Utf8JsonWriter json, string name, LabelCounts counts)
    {
        json.WriteStartObject(name);
        CountNumbers(json, counts);
        json.WriteEndObject();
    }

    private static void CountNumbers(Utf8JsonWriter json, LabelCounts counts)
    {
        Number(json, "precision", counts.Precision);
        Number(json, "recall", counts.Recall);
        Number(json, "f1", counts.F1);
        json.WriteNumber("support", counts.Support);
        json.WriteNumber("predicted", counts.Predicted);
        json.WriteNumber("truePositives", counts.TruePositives);
        json.WriteNumber("falsePositives", counts.FalsePositives);
        json.WriteNumber("falseNegatives", counts.FalseNegatives);
        json.WriteNumber("trueNegatives", counts.TrueNegatives);
    }

    private static void WriteSlices(Utf8JsonWriter json, IEnumerable<SliceMetrics> slices)
    {
        json.WriteStartObject();
        foreach (var slice in slices)
        {
            json.WriteStartObject(slice.Value);
            json.WriteNumber("rows", slice.Rows);
            WriteOverall(json, slice.Overall);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteInterval(Utf8JsonWriter json, Interval interval)
    {
        json.WriteStartArray();
        json.WriteNumberValue(Math.Round(interval.Low, 6));
        json.WriteNumberValue(Math.Round(interval.High, 6));
        json.WriteEndArray();
    }

    private static void WriteBootstrap(Utf8JsonWriter json, BootstrapOptions? bootstrap)
    {
        if (bootstrap is null) return;
        json.WriteStartObject("bootstrap");
        json.WriteNumber("resamples", bootstrap.Resamples);
        json.WriteNumber("confidence", bootstrap.Confidence);
        json.WriteNumber("seed", bootstrap.Seed);
        json.WriteEndObject();
    }

    private static void WriteConfusion(Utf8JsonWriter json, ConfusionMatrix confusion)
    {
        json.WriteStartObject("confusion");
        json.WriteStartArray("names");
        foreach (var name in confusion.Names)
            json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteStartArray("cells");
        foreach (var row in confusion.Cells)
        {
            json.WriteStartArray();
            foreach (var cell in row)
                json.WriteNumberValue(cell);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCoverage(Utf8JsonWriter json, IEnumerable<CoveragePoint> curve)
    {
        json.WriteStartArray("coverage");
        foreach (var point in curve)
        {
            json.WriteStartObject();
            Number(json, "coverage", point.Coverage);
            Number(json, "band", point.Band);
            Number(json, "accuracy", point.Accuracy);
            Number(json, "precision", point.Precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFigures(Utf8JsonWriter json, NamedFigures column)
    {
        json.WriteStartObject();
        foreach (var (name, value) in column.Figures)
            Number(json, name, value);
        json.WriteEndObject();
    }
}
