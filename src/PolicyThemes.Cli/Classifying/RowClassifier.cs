using System.Buffers;
using System.Text.Json;
using PolicyThemes.Cli.Input;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Classifying;

/// <summary>Classifies JSONL rows without building objects for them: every row is echoed byte by byte, with the answer added. Thread-safe.</summary>
internal sealed class RowClassifier(ThemeClassifier classifier, string textField, bool split, SentenceUnit unit)
{
    private readonly AnswerJson _answer = new(classifier);

    public ArrayBufferWriter<byte> Classify(LineBatch batch)
    {
        var output = new ArrayBufferWriter<byte>(batch.Length * 2);
        var probabilities = new float[classifier.Labels.Count];
        var text = ArrayPool<char>.Shared.Rent(batch.Length);
        foreach (var (line, location) in batch.Lines())
            Classify(line.Span, location, text, probabilities, output);
        ArrayPool<char>.Shared.Return(text);
        return output;
    }

    private void Classify(ReadOnlySpan<byte> line, SourceLine location, char[] buffer, float[] probabilities, ArrayBufferWriter<byte> output)
    {
        try
        {
            var text = ReadRow(line, location, buffer, out var echo);
            if (split) ClassifySentences(text.ToString(), echo, output);
            else _answer.Write(output, echo, classifier.Classify(text, probabilities), probabilities, null);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw RowText.Unsound(location, e);
        }
    }

    private void ClassifySentences(string text, ReadOnlySpan<byte> echo, ArrayBufferWriter<byte> output)
    {
        foreach (var sentence in classifier.ClassifyDocument(text, unit))
        {
            var probabilities = sentence.Classification.Probabilities.Values;
            _answer.Write(output, echo, sentence.Classification.Set, probabilities, new Sentence(sentence.Start, sentence.Length, sentence.IsBoilerplate));
        }
    }

    /// <summary>Walks the whole row once: checks it, copies its text and finds the fields that the answer replaces.</summary>
    private ReadOnlySpan<char> ReadRow(ReadOnlySpan<byte> line, SourceLine location, char[] buffer, out ReadOnlySpan<byte> echo)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it is no object");
        var length = -1;
        ArrayBufferWriter<byte>? kept = null;
        var last = (int)reader.BytesConsumed;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var isText = reader.ValueTextEquals(textField);
            var isReplaced = AnswerJson.Replaces(ref reader, split);
            reader.Read();
            if (isText && reader.TokenType == JsonTokenType.String) length = reader.CopyString(buffer);
            reader.Skip();
            if (isReplaced && kept is null) (kept = new ArrayBufferWriter<byte>()).Write(line[..last]);
            if (kept is not null && !isReplaced) Append(kept, line[start..(int)reader.BytesConsumed]);
            last = (int)reader.BytesConsumed;
        }

        if (reader.BytesConsumed != line.Length) throw new JsonException("there is more than one value in the line");
        if (length < 0) throw RowText.Missing(location, textField);
        echo = kept is null ? line[..last] : kept.WrittenSpan;
        return buffer.AsSpan(0, length);
    }

    private static void Append(ArrayBufferWriter<byte> kept, ReadOnlySpan<byte> property)
    {
        if (kept.WrittenSpan[^1] != (byte)'{') kept.Write(","u8);
        kept.Write(property);
    }
}
