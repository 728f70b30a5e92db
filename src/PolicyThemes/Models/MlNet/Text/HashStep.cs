using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Hashes words, or keys, to keys: 1 to 2^bits, or 0 for none.</summary>
internal sealed class HashStep(HashOptions options) : Step
{
    private const uint KeyBytes = 4;

    public override string Expects => "text or keys";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs is [{ Kind: ColumnKind.Text or ColumnKind.Key, IsVector: var isVector }]
            ? ColumnType.Keys((ulong)options.Mask + 1) with { IsVector = isVector && !options.Combine }
            : null;

    public override object Run(object[] inputs) => inputs[0] switch
    {
        string text => options.Combine ? Combine([text]) : Hash([text]),
        string[] texts => options.Combine ? Combine(texts) : Hash(texts),
        uint[] keys => options.Combine ? Combine(keys) : Hash(keys),
        _ => throw new InvalidOperationException(),
    };

    public uint Key(string text, uint seed) => text.Length == 0 ? 0 : (TextHash(seed, text) & options.Mask) + 1;

    public uint Key(uint key, uint seed)
    {
        if (key == 0) return 0;
        var hash = MurmurHash.Round(seed, key);
        return (MurmurHash.Mix(options.IsOld ? hash : hash ^ KeyBytes) & options.Mask) + 1;
    }

    private uint[] Hash(string[] texts)
    {
        var keys = new uint[texts.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = Key(texts[i], Seed(i));
        return keys;
    }

    private uint[] Hash(uint[] values)
    {
        var keys = new uint[values.Length];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = Key(values[i], Seed(i));
        return keys;
    }

    private uint[] Combine(string[] texts)
    {
        var hash = options.Seed;
        foreach (var text in texts)
        {
            if (text.Length == 0) return [0];
            hash = TextHash(hash, text);
        }

        return [(hash & options.Mask) + 1];
    }

    private uint[] Combine(uint[] values)
    {
        var hash = options.Seed;
        foreach (var value in values)
        {
            if (value == 0) return [0];
            hash = MurmurHash.Round(hash, value);
        }

        return [(MurmurHash.Mix(hash ^ (KeyBytes * (uint)values.Length)) & options.Mask) + 1];
    }

    private uint Seed(int slot) => options.Ordered ? MurmurHash.Round(options.Seed, (uint)slot) : options.Seed;

    private uint TextHash(uint seed, string text)
    {
        var trimmed = text.AsSpan().Trim(' ');
        return options.IsOld ? MurmurHash.OldText(seed, trimmed) : MurmurHash.Text(seed, trimmed);
    }
}
