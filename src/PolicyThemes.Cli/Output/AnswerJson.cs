using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PolicyThemes.Cli.Output;

/// <summary>Writes a row and its answer as one JSON line, without allocating.</summary>
internal sealed class AnswerJson
{
    private const int LongestNumber = 32;

    private static readonly string[] AnswerFields = ["themes", "primary", "probabilities", "abstained"];
    private static readonly string[] RangeFields = ["start", "length", "boilerplate"];

    private readonly ThemeClassifier _classifier;
    private readonly byte[][] _names;

    public AnswerJson(ThemeClassifier classifier)
    {
        _classifier = classifier;
        _names = [.. classifier.Labels.Select(label => Encoding.UTF8.GetBytes($"\"{JsonEncodedText.Encode(label)}\""))];
    }

    /// <summary>Whether the answer has a field of the name that the reader stands at, so that the row's own is left out.</summary>
    public static bool Replaces(ref Utf8JsonReader reader, bool withRange)
    {
        foreach (var name in AnswerFields)
        {
            if (reader.ValueTextEquals(name)) return true;
        }

        foreach (var name in RangeFields)
        {
            if (withRange && reader.ValueTextEquals(name)) return true;
        }

        return false;
    }

    /// <param name="output">Takes the line.</param>
    /// <param name="echo">The row as it came, from its brace to its last value; the closing brace left out.</param>
    /// <param name="themes">The answer.</param>
    /// <param name="probabilities">One for each label.</param>
    /// <param name="range">The sentence, where the row was split.</param>
    public void Write(ArrayBufferWriter<byte> output, ReadOnlySpan<byte> echo, ThemeSet themes, ReadOnlySpan<float> probabilities, Sentence? range)
    {
        output.Write(echo);
        if (echo[^1] != (byte)'{') output.Write(","u8);
        if (range is { } sentence) WriteRange(output, sentence);
        Span<int> order = stackalloc int[themes.Count];
        ThemeClassifier.Rank(themes, probabilities, order);
        WriteThemes(output, order);
        WriteProbabilities(output, probabilities);
        output.Write(_classifier.Abstains(probabilities) ? ",\"abstained\":true}\n"u8 : ",\"abstained\":false}\n"u8);
    }

    private static void WriteRange(ArrayBufferWriter<byte> output, Sentence sentence)
    {
        output.Write("\"start\":"u8);
        WriteNumber(output, sentence.Start);
        output.Write(",\"length\":"u8);
        WriteNumber(output, sentence.Length);
        output.Write(sentence.IsBoilerplate ? ",\"boilerplate\":true,"u8 : ",\"boilerplate\":false,"u8);
    }

    private void WriteThemes(ArrayBufferWriter<byte> output, ReadOnlySpan<int> order)
    {
        output.Write("\"themes\":["u8);
        for (var i = 0; i < order.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            output.Write(_names[order[i]]);
        }

        output.Write("],\"primary\":"u8);
        output.Write(order.IsEmpty ? "null"u8 : _names[order[0]]);
    }

    private void WriteProbabilities(ArrayBufferWriter<byte> output, ReadOnlySpan<float> probabilities)
    {
        output.Write(",\"probabilities\":{"u8);
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (i > 0) output.Write(","u8);
            output.Write(_names[i]);
            output.Write(":"u8);
            WriteNumber(output, probabilities[i]);
        }

        output.Write("}"u8);
    }

    private static void WriteNumber<T>(ArrayBufferWriter<byte> output, T number)
        where T : IUtf8SpanFormattable
    {
        number.TryFormat(output.GetSpan(LongestNumber), out var written, default, CultureInfo.InvariantCulture);
        output.Advance(written);
    }
}
