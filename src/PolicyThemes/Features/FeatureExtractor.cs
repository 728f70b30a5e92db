namespace PolicyThemes.Features;

/// <summary>Turns a folded sentence into features: the only such code, for training, prediction and explanation. Thread-safe.</summary>
internal sealed class FeatureExtractor(FeatureSettings settings, Lexicon lexicon)
{
    /// <summary>Gives all features of one sentence to <paramref name="sink"/>.</summary>
    /// <param name="text">The sentence as the caller wrote it.</param>
    /// <param name="folded">The folded sentence, of the same length.</param>
    /// <param name="units">Room for the units of the sentence.</param>
    /// <param name="sink">Takes the features.</param>
    public void Extract<TSink>(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, UnitBuffer units, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        UnitReader.Read(text, folded, lexicon.Acronyms, units);
        WordNgrams.Add(units.Units, settings.WordNgrams, ref sink);
        CharacterNgrams.Add(folded, units.Units, settings.MinCharacterNgram, settings.MaxCharacterNgram, ref sink);
        HanNgrams.Add(units.Units, settings.HanNgrams, ref sink);
        AddTerms(units.Units, ref sink);
    }

    /// <summary>Longest match first, from left to right, without overlap.</summary>
    public void AddTerms<TSink>(ReadOnlySpan<TextUnit> units, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var i = 0; i < units.Length;)
        {
            if (!lexicon.TryMatch(units, i, out var match))
            {
                i++;
                continue;
            }

            var last = units[i + match.Units - 1];
            sink.AddTerm(match, units[i].Start, last.Start + last.Length - units[i].Start);
            i += match.Units;
        }
    }
}
