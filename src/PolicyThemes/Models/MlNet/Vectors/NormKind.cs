namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>What a vector is divided by; the numbers stand in files.</summary>
internal enum NormKind : byte
{
    /// <summary>The root of the sum of squares.</summary>
    L2,

    /// <summary>The standard deviation; not supported.</summary>
    StandardDeviation,

    /// <summary>The sum of magnitudes.</summary>
    L1,

    /// <summary>The largest magnitude.</summary>
    LInfinity,
}
