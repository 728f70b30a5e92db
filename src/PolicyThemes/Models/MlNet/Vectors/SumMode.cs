namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>The order in which ML.NET adds; it depends on the processor.</summary>
internal enum SumMode
{
    /// <summary>From left to right: ARM and all others.</summary>
    Scalar,

    /// <summary>Four lanes.</summary>
    Sse,

    /// <summary>Eight lanes, products rounded.</summary>
    Avx,

    /// <summary>Eight lanes, products not rounded.</summary>
    AvxFma,
}
