using System.Globalization;

namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>The type of a column: a codec and its parameters.</summary>
/// <param name="Codec">Name of the codec: TextSpan, Boolean, Single, Key2, VBuffer, ...</param>
/// <param name="Item">For a vector or a key the type of its items.</param>
/// <param name="Length">For a vector the number of its items, or 0 where it varies.</param>
/// <param name="KeyCount">For a key the number of its values.</param>
internal sealed record IdvType(string Codec, IdvType? Item = null, int Length = 0, ulong KeyCount = 0)
{
    public const string TextCodec = "TextSpan";
    public const string SingleCodec = "Single";
    public const string BooleanCodec = "Boolean";
    public const string KeyCodec = "Key2";
    public const string OldKeyCodec = "Key";
    public const string VectorCodec = "VBuffer";

    public static readonly IdvType Text = new(TextCodec);
    public static readonly IdvType Single = new(SingleCodec);
    public static readonly IdvType UInt32 = new("UInt32");

    public static IdvType Vector(IdvType item, int length) => new(VectorCodec, item, length);

    public static IdvType Key(ulong count) => new(KeyCodec, UInt32, 0, count);

    public override string ToString() => Codec switch
    {
        VectorCodec => string.Create(CultureInfo.InvariantCulture, $"Vector<{Item}, {Length}>"),
        KeyCodec or OldKeyCodec => string.Create(CultureInfo.InvariantCulture, $"Key<{Item}, {KeyCount}>"),
        TextCodec => "Text",
        _ => Codec,
    };
}
