using PolicyThemes.Models.MlNet.Schemas;

namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>The type of a column of a pipeline.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="IsVector">Whether it holds several.</param>
/// <param name="Length">For a vector the number of its slots, or 0 where it varies.</param>
/// <param name="KeyCount">For keys the largest.</param>
/// <param name="Names">For keys the names of the values, for scores the names of the slots; or null.</param>
internal sealed record ColumnType(ColumnKind Kind, bool IsVector = false, int Length = 0, ulong KeyCount = 0, IReadOnlyList<string>? Names = null)
{
    public static readonly ColumnType Text = new(ColumnKind.Text);
    public static readonly ColumnType Texts = new(ColumnKind.Text, IsVector: true);
    public static readonly ColumnType Single = new(ColumnKind.Single);
    public static readonly ColumnType Boolean = new(ColumnKind.Boolean);

    public bool IsFixedVector => this is { Kind: ColumnKind.Single, IsVector: true, Length: > 0 };

    public bool IsKeys => this is { Kind: ColumnKind.Key, IsVector: true };

    public static ColumnType Vector(int length, IReadOnlyList<string>? names = null) => new(ColumnKind.Single, IsVector: true, length, Names: names);

    public static ColumnType Keys(ulong count, IReadOnlyList<string>? names = null) => new(ColumnKind.Key, IsVector: true, 0, count, names);

    public static ColumnType Of(IdvType type) => type.Codec switch
    {
        IdvType.VectorCodec => Of(type.Item!) with { IsVector = true, Length = type.Length },
        IdvType.TextCodec => Text,
        IdvType.SingleCodec => Single,
        IdvType.BooleanCodec => Boolean,
        IdvType.KeyCodec => new ColumnType(ColumnKind.Key, KeyCount: type.KeyCount),
        _ => new ColumnType(ColumnKind.Other),
    };

    public override string ToString() => IsVector ? $"vector of {Kind}" + (Length > 0 ? $", {Length}" : "") : $"{Kind}";
}
