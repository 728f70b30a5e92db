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
        AddTermsAndPairs(units, ref sink);
    }

    /// <summary>First whole terms, then pairs of words; among these are terms as well.</summary>
    public void AddTermsAndPairs<TSink>(UnitBuffer buffer, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var units = buffer.Units;
        var terms = buffer.Terms;
        AddWholeTerms(units, terms, ref sink);
        if (settings.PairReach == 0) return;
        AddWordPairs(units, terms, ref sink);
        AddHanPairs(units, terms, ref sink);
    }

    /// <summary>Longest match first, from left to right, without overlap; notes for every unit the term that it belongs to.</summary>
    private void AddWholeTerms<TSink>(ReadOnlySpan<TextUnit> units, Span<int> terms, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var i = 0; i < units.Length;)
        {
            terms[i] = UnitBuffer.NoTerm;
            if (!lexicon.TryMatch(units, i, out var match))
            {
                i++;
                continue;
            }

            if (match.Class < TermClass.Pair && HasHan(units.Slice(i, match.Units)))
                match = match with { Class = match.Class + (TermClass.HanWeak - TermClass.Weak) };
            AddTerm(units, match, ref sink);
            terms.Slice(i, match.Units).Fill(i);
            i += match.Units;
        }
    }

    private void AddWordPairs<TSink>(ReadOnlySpan<TextUnit> units, ReadOnlySpan<int> terms, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var pairs = new WordPairs(units, settings.PairReach);
        while (pairs.MoveNext())
        {
            var (first, second, key) = (pairs.First, pairs.Second, pairs.Key);
            var start = units[first].Start;
            sink.AddNgram((uint)(key >> 32), start, units[second].Start + units[second].Length - start);
            if (terms[first] == terms[second] && terms[first] != UnitBuffer.NoTerm) continue;
            if (lexicon.TryFindPair(key, out var labels))
                AddTerm(units, new TermMatch(labels, TermClass.Pair, first, second - first + 1), ref sink);
        }
    }

    private void AddHanPairs<TSink>(ReadOnlySpan<TextUnit> units, ReadOnlySpan<int> terms, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var first = 0; first + 3 < units.Length; first++)
        {
            if (!IsHanWord(units, first)) continue;
            var beginning = TermKey.BeginPair(units[first].Key, units[first + 1].Key);
            if (!lexicon.IsBeginning(beginning)) continue;
            var end = Math.Min(first + 1 + (2 * settings.PairReach), units.Length - 2);
            for (var second = first + 2; second <= end && units[second].Joined; second++)
            {
                if (!IsHanWord(units, second) || (terms[first] == terms[second] && terms[first] != UnitBuffer.NoTerm)) continue;
                if (lexicon.TryFindPair(TermKey.Append(TermKey.Append(beginning, units[second].Key), units[second + 1].Key), out var labels))
                    AddTerm(units, new TermMatch(labels, TermClass.Pair, first, second - first + 2), ref sink);
            }
        }
    }

    private static bool HasHan(ReadOnlySpan<TextUnit> term)
    {
        foreach (ref readonly var unit in term)
        {
            if (unit.Kind == UnitKind.Han) return true;
        }

        return false;
    }

    private static bool IsHanWord(ReadOnlySpan<TextUnit> units, int first) =>
        units[first].Kind == UnitKind.Han && units[first + 1].Kind == UnitKind.Han && units[first + 1].Joined;

    private static void AddTerm<TSink>(ReadOnlySpan<TextUnit> units, in TermMatch match, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        ref readonly var last = ref units[match.FirstUnit + match.Units - 1];
        var start = units[match.FirstUnit].Start;
        sink.AddTerm(match, start, last.Start + last.Length - start);
    }
}
