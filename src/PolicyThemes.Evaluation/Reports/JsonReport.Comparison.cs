using System.Text.Json;

namespace PolicyThemes.Evaluation;

/// <content>The comparison with another model.</content>
public static partial class JsonReport
{
    private static void WriteComparison(Utf8JsonWriter json, ModelComparison? comparison)
    {
        if (comparison is null) return;
        json.WriteStartObject("comparison");
        json.WriteString("first", comparison.FirstName);
        json.WriteString("second", comparison.SecondName);
        WriteObject(json, "differences", comparison.Differences, difference => difference.Figure, WriteDifference);
        json.WritePropertyName("mcNemar");
        WriteTest(json, comparison.McNemar);
        WriteObject(json, "labelMcNemar", comparison.LabelMcNemar, label => label.Key, (writer, label) => WriteTest(writer, label.Value));
        json.WriteEndObject();
    }

    private static void WriteDifference(Utf8JsonWriter json, FigureDifference difference)
    {
        json.WriteStartObject();
        Number(json, "first", difference.First);
        Number(json, "second", difference.Second);
        Number(json, "difference", difference.Difference);
        json.WritePropertyName("interval");
        WriteInterval(json, difference.Interval);
        Number(json, "pValue", difference.PValue);
        json.WriteEndObject();
    }

    private static void WriteTest(Utf8JsonWriter json, McNemarTest test)
    {
        json.WriteStartObject();
        json.WriteNumber("onlyFirstRight", test.OnlyFirstRight);
        json.WriteNumber("onlySecondRight", test.OnlySecondRight);
        json.WriteBoolean("exact", test.IsExact);
        Number(json, "pValue", test.PValue);
        json.WriteEndObject();
    }
}
