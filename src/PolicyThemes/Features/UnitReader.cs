namespace PolicyThemes.Features;

/// <summary>Cuts a folded sentence into words, numbers and Han characters.</summary>
internal static class UnitReader
{
    private const uint NumberHash = 0x3C6EF372;
    private const ulong AcronymMark = 0x51ED270B35A0F2C9;
    private const int MaxInitials = 16;

    /// <summary>Reads all units of <paramref name="folded"/> into <paramref name="units"/>.</summary>
    /// <param name="text">The sentence as the caller wrote it; tells acronyms by their case.</param>
    /// <param name="folded">The folded sentence, of the same length.</param>
    /// <param name="acronyms">Keys of the acronyms that match with their case only.</param>
    /// <param name="units">Takes the units; cleared first.</param>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<char> folded, AcronymSet acronyms, UnitBuffer units)
    {
        units.Clear();
        var classes = CharacterClasses.All;
        var joined = false;
        for (var i = 0; i < folded.Length;)
        {
            var start = i;
            switch ((CharacterClass)classes[folded[i]])
            {
                case CharacterClass.Han:
                    units.Add(Han(folded[i], i++, joined));
                    joined = true;
                    break;
                case CharacterClass.Letter:
                    i = WordEnd(folded, i);
                    if (i - start == 1 && IsNextInitial(folded, i))
                        units.Add(Initials(text, folded, start, i = InitialsEnd(folded, i), acronyms, joined));
                    else
                        units.Add(Word(text, folded, start, i, acronyms, joined));
                    i = SkipPossessive(folded, i);
                    joined = true;
                    break;
                case CharacterClass.Digit:
                    i = NumberEnd(folded, i, out var hasLetter);
                    units.Add(hasLetter ? Word(text, folded, start, i, acronyms, joined) : Number(folded, start, i, joined));
                    joined = true;
                    break;
                case CharacterClass.Joint:
                    i++;
                    break;
                default:
                    joined = joined && IsDecimalPoint(folded, i);
                    i++;
                    break;
            }
        }
    }

    private static TextUnit Han(char c, int start, bool joined) =>
        Uninflected(start, 1, c, TermKey.Add(TermKey.Empty, c), UnitKind.Han, joined);

    private static TextUnit Number(ReadOnlySpan<char> folded, int start, int end, bool joined) =>
        Uninflected(start, end - start, NumberHash, Key(folded[start..end]), UnitKind.Number, joined);

    private static TextUnit Uninflected(int start, int length, uint hash, ulong key, UnitKind kind, bool joined) =>
        new(start, length, hash, key, key, kind, joined);

    private static TextUnit Word(
        ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int start, int end, AcronymSet acronyms, bool joined)
    {
        var word = folded[start..end];
        var state = 0u;
        foreach (var c in word)
            state = NgramHash.Step(state, NgramHash.Scramble(c));
        var hash = NgramHash.Finish(state, word.Length);
        var singularLength = WordForms.SingularLength(word, out var singularEndsInY);
        var stemLength = WordForms.StemLength(word, singularLength, singularEndsInY, out var stemEndsInY);
        var key = Key(word, singularLength, singularEndsInY);
        if (IsAllCaps(text[start..end]) && acronyms.Contains(AcronymKey(key)))
            return Uninflected(start, end - start, hash, AcronymKey(key), UnitKind.Word, joined);
        return new(start, end - start, hash, key, Key(word, stemLength, stemEndsInY), KindOf(word), joined);
    }

    /// <summary>
    /// "U.S." is the acronym that it is without points. As a word of an n-gram it stays apart from "us". The point behind it ends no phrase: within a
    /// sentence more may follow, as in "U.S. forces".
    /// </summary>
    private static TextUnit Initials(
        ReadOnlySpan<char> text, ReadOnlySpan<char> folded, int start, int end, AcronymSet acronyms, bool joined)
    {
        Span<char> letters = stackalloc char[MaxInitials];
        var count = 0;
        var isCapitals = true;
        var state = NgramHash.Step(0, NgramHash.Scramble('.'));
        for (var i = start; i < end; i += 2)
        {
            state = NgramHash.Step(state, NgramHash.Scramble(folded[i]));
            letters[count++] = folded[i];
            isCapitals &= char.IsUpper(text[i]);
        }

        var key = Key(letters[..count], WordForms.SingularLength(letters[..count], out var endsInY), endsInY);
        if (isCapitals && acronyms.Contains(AcronymKey(key))) key = AcronymKey(key);
        return Uninflected(start, end - start, NgramHash.Finish(state, count + 1), key, UnitKind.Word, joined);
    }

    /// <summary>Whether a point stands here and a single letter behind it.</summary>
    private static bool IsNextInitial(ReadOnlySpan<char> folded, int i) =>
        i + 1 < folded.Length && folded[i] == '.' && CharacterClasses.Of(folded[i + 1]) == CharacterClass.Letter
        && (i + 2 == folded.Length || CharacterClasses.Of(folded[i + 2]) is not (CharacterClass.Letter or CharacterClass.Digit));

    /// <summary>Behind the last letter of initials, and behind its point where there is one.</summary>
    private static int InitialsEnd(ReadOnlySpan<char> folded, int i)
    {
        var last = i + (2 * (MaxInitials - 1));
        while (i < last && IsNextInitial(folded, i))
            i += 2;
        return i < folded.Length && folded[i] == '.' ? i + 1 : i;
    }

    /// <summary>The key of an acronym that is written in capitals.</summary>
    /// <param name="key">Its key as a word.</param>
    public static ulong AcronymKey(ulong key) => key ^ AcronymMark;

    /// <summary>Two or more letters, none of them small but a plural s: "UN", "NDCs".</summary>
    public static bool IsAllCaps(ReadOnlySpan<char> word)
    {
        if (word.Length > 2 && word[^1] == 's')
            word = word[..^1];
        var capitals = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c)) return false;
            if (char.IsUpper(c)) capitals++;
        }

        return capitals >= 2;
    }

    private static UnitKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "the" or "a" or "an" => UnitKind.Article,
        "of" or "in" or "and" or "for" or "to" or "on" or "with" or "by" or "from" or "at" or "as" or "into" or "between" or "among" or "against" => UnitKind.Function,
        "its" or "their" or "our" or "this" or "that" or "all" or "other" or "such" or "any" or "or" => UnitKind.Function,
        "be" or "is" or "are" or "was" or "were" or "been" => UnitKind.Function,
        _ => UnitKind.Word,
    };

    private static ulong Key(ReadOnlySpan<char> folded, int length, bool endsInY)
    {
        var key = Key(folded[..length]);
        return endsInY ? TermKey.Add(key, 'y') : key;
    }

    private static ulong Key(ReadOnlySpan<char> folded)
    {
        var key = TermKey.Empty;
        foreach (var c in folded)
            key = TermKey.Add(key, c);
        return key;
    }

    private static int WordEnd(ReadOnlySpan<char> folded, int i)
    {
        while (i < folded.Length && CharacterClasses.Of(folded[i]) is CharacterClass.Letter or CharacterClass.Digit)
            i++;
        return i;
    }

    /// <summary>"2030", "1,500", "1.5"; letters that follow at once make it a word, as in "5g" and "30x30".</summary>
    private static int NumberEnd(ReadOnlySpan<char> folded, int i, out bool hasLetter)
    {
        var end = WordEnd(folded, i);
        hasLetter = folded[i..end].ContainsAnyExceptInRange('0', '9');
        while (!hasLetter && end + 1 < folded.Length && folded[end] is '.' or ',' && char.IsAsciiDigit(folded[end + 1]))
        {
            end++;
            while (end < folded.Length && char.IsAsciiDigit(folded[end]))
                end++;
        }

        return end;
    }

    /// <summary>A point inside a name, as in "PM2.5"; those inside numbers are read with them.</summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> folded, int i) =>
        folded[i] == '.' && i > 0 && i + 1 < folded.Length && char.IsAsciiDigit(folded[i - 1]) && char.IsAsciiDigit(folded[i + 1]);

    private static int SkipPossessive(ReadOnlySpan<char> folded, int i)
    {
        var isPossessive = i + 1 < folded.Length && folded[i] is '\'' or '’' && folded[i + 1] == 's'
            && (i + 2 == folded.Length || CharacterClasses.Of(folded[i + 2]) is not (CharacterClass.Letter or CharacterClass.Digit));
        return isPossessive ? i + 2 : i;
    }
}
