using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Counts hashed n-grams of one or several columns of keys.</summary>
internal sealed class NgramHashStep(NgramHashOptions options, ulong[] keyCounts) : Step
{
    private readonly NgramWindows _windows = new(options.Length, options.Skips);
    private readonly uint _mask = (uint)((1L << options.Bits) - 1);
    private readonly bool _keepUnigrams = !options.RehashUnigrams && (options.AllLengths || options.Length == 1);
    private readonly int _shortest = options.AllLengths ? 1 : options.Length;

    public override string Expects => "vectors of keys";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs.All(input => input.IsKeys) ? ColumnType.Vector(1 << options.Bits) : null;

    public override object Run(object[] inputs)
    {
        var builder = new VectorBuilder(1 << options.Bits);
        for (var i = 0; i < inputs.Length; i++)
        {
            var column = (uint)i;
            _windows.ForEach((uint[])inputs[i], keyCounts[i], ngram =>
            {
                if (ngram.Length >= _shortest)
                    builder.AddOne((int)Slot(ngram, column));
            });
        }

        return builder.Build();
    }

    private uint Slot(ReadOnlySpan<uint> ngram, uint column)
    {
        var hash = ngram.Length == 1 && _keepUnigrams ? ngram[0] : MurmurHash.Sequence(options.Seed, ngram);
        if (!options.Ordered) return hash & _mask;
        if (column > 0) hash = MurmurHash.Round(hash, column);
        return MurmurHash.Mix(hash) & _mask;
    }
}
