using System.Diagnostics;
using PolicyThemes.Extensions.Loading;

namespace PolicyThemes.Extensions.Telemetry;

/// <summary>Sends every call to the model of the moment, one model for a whole call, and measures it.</summary>
internal sealed class MeasuredThemeClassifier(ModelKeeper keeper, Instruments instruments) : IThemeClassifier
{
    private const string Statement = "classify";
    private const string Document = "classify_document";

    public ThemeClassifier Current => keeper.Current.Classifier;

    public Classification Classify(string text)
    {
        var model = keeper.Current;
        using var activity = Instruments.StartActivity(Statement, keeper.Name, model.Version);
        var start = Stopwatch.GetTimestamp();
        var answer = model.Classifier.Classify(text);
        instruments.RecordDuration(Stopwatch.GetElapsedTime(start), Statement, keeper.Name, model.Version);
        if (instruments.CountsEnabled) instruments.Count(keeper.Name, model.Version, answer);
        return answer;
    }

    public IReadOnlyList<ClassifiedSentence> ClassifyDocument(string text, SentenceUnit unit = SentenceUnit.Sentence)
    {
        var model = keeper.Current;
        using var activity = Instruments.StartActivity(Document, keeper.Name, model.Version);
        var start = Stopwatch.GetTimestamp();
        var sentences = model.Classifier.ClassifyDocument(text, unit);
        instruments.RecordDuration(Stopwatch.GetElapsedTime(start), Document, keeper.Name, model.Version);
        activity?.SetTag(Tags.Sentences, sentences.Count);
        if (instruments.CountsEnabled) Count(sentences, model.Version);
        return sentences;
    }

    private void Count(IReadOnlyList<ClassifiedSentence> sentences, string model)
    {
        foreach (var sentence in sentences)
        {
            if (!sentence.IsBoilerplate) instruments.Count(keeper.Name, model, sentence.Classification);
        }
    }
}
