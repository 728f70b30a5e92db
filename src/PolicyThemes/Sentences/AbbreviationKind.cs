namespace PolicyThemes.Sentences;

/// <summary>What usually follows an abbreviation, and so whether its full stop may end a sentence.</summary>
internal enum AbbreviationKind
{
    /// <summary>It is no abbreviation.</summary>
    None,

    /// <summary>A name follows: "Mr.", "Gen."; never ends a sentence.</summary>
    BeforeName,

    /// <summary>A number follows: "No.", "art.".</summary>
    BeforeNumber,

    /// <summary>The initial of a name: "E."</summary>
    Initial,

    /// <summary>May end a sentence: "Co.", "U.S.", "p.m.".</summary>
    Anywhere,
}
