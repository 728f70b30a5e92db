namespace PolicyThemes.Features;

/// <summary>Lends one <see cref="FeatureScratch"/> to each running call, without a lock and, once warm, without allocation.</summary>
internal sealed class ScratchPool(FeatureLayout layout)
{
    private readonly FeatureScratch?[] _free = new FeatureScratch?[Environment.ProcessorCount * 2];

    public FeatureScratch Rent()
    {
        var first = (int)((uint)Environment.CurrentManagedThreadId % (uint)_free.Length);
        for (var i = 0; i < _free.Length; i++)
        {
            var scratch = Interlocked.Exchange(ref _free[(first + i) % _free.Length], null);
            if (scratch is not null) return scratch;
        }

        return new FeatureScratch(layout);
    }

    /// <summary>Takes a scratch back; one too many is left to the garbage collector.</summary>
    public void Return(FeatureScratch scratch)
    {
        var first = (int)((uint)Environment.CurrentManagedThreadId % (uint)_free.Length);
        for (var i = 0; i < _free.Length; i++)
        {
            if (Interlocked.CompareExchange(ref _free[(first + i) % _free.Length], scratch, null) is null) return;
        }
    }
}
