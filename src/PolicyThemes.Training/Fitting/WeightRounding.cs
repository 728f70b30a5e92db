namespace PolicyThemes.Training.Fitting;

/// <summary>Makes weights cheap to store: small ones become zero, the rest keep few bits of their mantissa, so that they deflate well.</summary>
internal static class WeightRounding
{
    /// <summary>Bits of the mantissa that model files keep.</summary>
    public const int StoredMantissaBits = 7;

    /// <summary>Rounds in place.</summary>
    /// <param name="weights">Weights of one label.</param>
    /// <param name="smallest">Weights below it become zero.</param>
    /// <param name="mantissaBits">Bits that stay behind the leading one, 1 to 23; round half to even.</param>
    public static void Round(Span<float> weights, float smallest, int mantissaBits)
    {
        var dropped = 23 - mantissaBits;
        foreach (ref var weight in weights)
            weight = Math.Abs(weight) < smallest ? 0 : Round(weight, dropped);
    }

    private static float Round(float value, int dropped)
    {
        if (dropped == 0) return value;
        var bits = BitConverter.SingleToUInt32Bits(value);
        var half = (1u << (dropped - 1)) - 1 + (bits >> dropped & 1);
        return BitConverter.UInt32BitsToSingle((bits + half) >> dropped << dropped);
    }
}
