namespace PolicyThemes;

/// <summary>
/// A classifier that a host keeps: it follows its model file and its options, and every call is measured. Registered as a singleton by
/// <c>services.AddThemeClassifier()</c>; safe from any thread.
/// </summary>
/// <remarks>
/// Calls are counted by the meter <c>PolicyThemes</c> and traced by the activity source of the same name; neither ever holds text.
/// </remarks>
public interface IThemeClassifier
{
    /// <summary>
    /// The classifier of this moment. It is immutable and stays usable after a newer model has been loaded: hold it for as long as several
    /// answers must come from one model, and take it for what is not offered here, such as <see cref="ThemeClassifier.Explain"/>; calls to it
    /// are not measured.
    /// </summary>
    ThemeClassifier Current { get; }

    /// <summary>Classifies one statement, whole: it is not split into sentences.</summary>
    /// <param name="text">Any text; empty or white space carries no theme.</param>
    Classification Classify(string text);

    /// <summary>Splits a document into sentences and classifies each, all by the same model.</summary>
    /// <param name="text">The document, English or Chinese or both.</param>
    /// <param name="unit">Whole sentences, or also the clauses between semicolons.</param>
    /// <returns>All sentences in their order; ranges point into <paramref name="text"/>.</returns>
    IReadOnlyList<ClassifiedSentence> ClassifyDocument(string text, SentenceUnit unit = SentenceUnit.Sentence);
}
