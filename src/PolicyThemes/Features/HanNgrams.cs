namespace PolicyThemes.Features;

/// <summary>N-grams of neighbouring Han characters.</summary>
internal static class HanNgrams
{
    private const uint Seed = 0x2B9E64D7;

    public static void Add<TSink>(ReadOnlySpan<TextUnit> units, int longest, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Kind != UnitKind.Han) continue;
            var state = Seed;
            for (var n = 1; n <= longest && i + n <= units.Length; n++)
            {
                ref readonly var unit = ref units[i + n - 1];
                if (n > 1 && (unit.Kind != UnitKind.Han || !unit.Joined)) break;
                state = NgramHash.Step(state, NgramHash.Scramble(unit.Hash));
                sink.AddNgram(NgramHash.Finish(state, n), units[i].Start, unit.Start + 1 - units[i].Start);
            }
        }
    }
}
