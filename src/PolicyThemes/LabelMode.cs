namespace PolicyThemes;

/// <summary>How many labels a statement may carry.</summary>
public enum LabelMode
{
    /// <summary>Any number of labels, none included; each is an independent yes or no.</summary>
    Multilabel,

    /// <summary>Exactly one label.</summary>
    Exclusive,
}
