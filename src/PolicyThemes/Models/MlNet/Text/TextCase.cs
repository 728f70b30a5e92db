namespace PolicyThemes.Models.MlNet.Text;

/// <summary>What becomes of the case of letters; the numbers stand in files.</summary>
internal enum TextCase : byte
{
    /// <summary>Small letters.</summary>
    Lower,

    /// <summary>Capitals.</summary>
    Upper,

    /// <summary>As they are.</summary>
    None,
}
