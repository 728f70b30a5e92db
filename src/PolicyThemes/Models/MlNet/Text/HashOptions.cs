namespace PolicyThemes.Models.MlNet.Text;

/// <summary>How values become keys.</summary>
/// <param name="Bits">Number of bits of a key.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Ordered">Whether the place of a value in its vector counts.</param>
/// <param name="Combine">Whether a vector becomes one key.</param>
/// <param name="IsOld">Whether the functions of ML.NET 1.0 to 1.4 are used.</param>
internal readonly record struct HashOptions(int Bits, uint Seed, bool Ordered, bool Combine, bool IsOld)
{
    public uint Mask => (uint)((1L << Bits) - 1);
}
