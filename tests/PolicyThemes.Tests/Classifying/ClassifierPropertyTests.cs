using FsCheck.Xunit;
using PolicyThemes.Tests.Generated;

namespace PolicyThemes.Tests.Classifying;

[Properties(Arbitrary = [typeof(PolicyTexts)])]
public class ClassifierPropertyTests
{
    private static readonly ThemeClassifier Classifier = ThemeClassifier.Default;

    [Property]
    public void An_answer_does_not_depend_on_batch_order_or_threads(string[] texts)
    {
        var alone = texts.Select(Answer).ToArray();

        for (var threads = 1; threads <= 3; threads++)
        {
            Assert.Equal(alone, Classifier.ClassifyMany(texts, threads).Select(Answer));
            Assert.Equal(alone.Reverse(), Classifier.ClassifyMany(texts.Reverse(), threads).Select(Answer));
        }
    }

    [Property]
    public void A_sentence_of_a_document_is_classified_as_it_is_alone(string text)
    {
        var sentences = Classifier.ClassifyDocument(text);

        Assert.Equal(SentenceSplitter.Split(text).Select(sentence => (sentence.Start, sentence.Length)), sentences.Select(sentence => (sentence.Start, sentence.Length)));
        Assert.All(sentences.Where(sentence => !sentence.IsBoilerplate), sentence =>
            Assert.Equal(Answer(text.Substring(sentence.Start, sentence.Length)), Answer(sentence.Classification)));
    }

    [Property]
    public void Evidence_lies_in_the_text_and_adds_up_to_the_answer(string text)
    {
        var explanation = Classifier.Explain(text);

        Assert.All(explanation.Evidence, e => Assert.True(e.Start >= 0 && e.Length > 0 && e.Start + e.Length <= text.Length, $"{e.Start}, {e.Length}"));
        for (var label = 0; label < Classifier.Labels.Count; label++)
        {
            var sum = explanation.Intercepts[label] + explanation.Evidence.Sum(e => e.Contributions[label]);
            var expected = 1 / (1 + Math.Exp(-sum));
            Assert.InRange(explanation.Classification.Probabilities.Values[label] - expected, -1e-4, 1e-4);
        }
    }

    private static string Answer(string text) => Answer(Classifier.Classify(text));

    private static string Answer(Classification answer) => $"{answer}: {string.Join(' ', answer.Probabilities.Values.ToArray())}";
}
