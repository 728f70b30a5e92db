namespace PolicyThemes.Features;

/// <summary>What the unit reader needs to know of a UTF-16 unit.</summary>
internal enum CharacterClass : byte
{
    /// <summary>Ends a unit and keeps the neighbours apart: commas, full stops, brackets, symbols.</summary>
    Break,

    /// <summary>Ends a unit but lets neighbours form a phrase: spaces, hyphens, quotes, the plus sign, the middle dot.</summary>
    Joint,

    /// <summary>A letter outside Han script, or a combining mark.</summary>
    Letter,

    /// <summary>A decimal digit.</summary>
    Digit,

    /// <summary>A Han character.</summary>
    Han,
}
