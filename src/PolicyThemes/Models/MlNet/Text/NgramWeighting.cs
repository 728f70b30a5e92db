namespace PolicyThemes.Models.MlNet.Text;

/// <summary>What an n-gram of a dictionary counts; the numbers stand in files.</summary>
internal enum NgramWeighting
{
    /// <summary>How often it occurs.</summary>
    Frequency,

    /// <summary>Its rarity where it occurs.</summary>
    InverseDocumentFrequency,

    /// <summary>Both, multiplied.</summary>
    Both,
}
