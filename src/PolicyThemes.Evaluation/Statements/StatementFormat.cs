namespace PolicyThemes.Evaluation;

/// <summary>How labelled statements are written in a file.</summary>
public enum StatementFormat
{
    /// <summary>Decided for each file by its first line that is not blank: <c>{</c> begins JSONL, <c>__label__</c> fastText, a tab makes it TSV.</summary>
    Auto,

    /// <summary>One JSON object per line: <c>{"id":"a1","text":"…","lang":"en","labels":["trade"],"genre":"treaty","group":"doc-7"}</c>.</summary>
    Jsonl,

    /// <summary><c>label,label&lt;TAB&gt;text</c>, or <c>none&lt;TAB&gt;text</c>.</summary>
    Tsv,

    /// <summary><c>__label__trade __label__climate text</c>; a line without a label carries none.</summary>
    FastText,
}
