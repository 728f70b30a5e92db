using System.Collections.Frozen;

namespace PolicyThemes.Sentences;

/// <summary>English abbreviations of official documents and news.</summary>
internal static class Abbreviations
{
    private static readonly FrozenDictionary<string, AbbreviationKind> Kinds = Build();
    private static readonly FrozenDictionary<string, AbbreviationKind>.AlternateLookup<ReadOnlySpan<char>> LookUp = Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind of the word before a full stop, the stop itself left out.</summary>
    public static AbbreviationKind KindOf(ReadOnlySpan<char> token)
    {
        if (LookUp.TryGetValue(token, out var kind)) return kind;
        if (token.Length == 1 && char.IsUpper(token[0])) return AbbreviationKind.Initial;
        return IsDotted(token) ? AbbreviationKind.Anywhere : AbbreviationKind.None;
    }

    /// <summary>Single letters with dots between them: "U.S", "e.g", "H.E".</summary>
    private static bool IsDotted(ReadOnlySpan<char> token)
    {
        if (token.Length < 3) return false;
        for (var i = 0; i < token.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(token[i]) : token[i] != '.') return false;
        }

        return token.Length % 2 == 1;
    }

    private static FrozenDictionary<string, AbbreviationKind> Build()
    {
        var kinds = new Dictionary<string, AbbreviationKind>(StringComparer.OrdinalIgnoreCase);
        Add(kinds, AbbreviationKind.BeforeName, "mr mrs ms messrs mme mlle dr prof gen lt col sgt capt cmdr adm maj brig hon rev rep sen gov pres amb sec supt st ste mt ft h.e e.g i.e viz cf vs v");
        Add(kinds, AbbreviationKind.BeforeNumber, "no nos art arts para paras p pp vol vols ch chap fig figs eq sect subpara res doc docs rule reg ann annex app jan feb mar apr jun jul aug sep sept oct nov dec ed eds approx ca");
        Add(kinds, AbbreviationKind.Anywhere, "co corp inc ltd bros plc llc jr sr esq etc al ave blvd rd dept depts govt est intl natl assn univ min max ph.d a.m p.m m.p");
        return kinds.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }

    private static void Add(Dictionary<string, AbbreviationKind> kinds, AbbreviationKind kind, string words)
    {
        foreach (var word in words.Split(' '))
            kinds.Add(word, kind);
    }
}
