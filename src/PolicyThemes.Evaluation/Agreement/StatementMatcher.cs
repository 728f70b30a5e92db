namespace PolicyThemes.Evaluation.Agreement;

/// <summary>Finds for each statement of one reader the same statement of another: by id, or by text where a file has no ids.</summary>
internal static class StatementMatcher
{
    public static List<(LabelledStatement First, LabelledStatement Second)> Match(
        IReadOnlyList<LabelledStatement> first, IReadOnlyList<LabelledStatement> second)
    {
        var hasIds = HasId(first) && HasId(second);
        var matches = Index(second, hasIds);
        Index(first, hasIds);
        return [.. first.Where(statement => matches.ContainsKey(Key(statement, hasIds))).Select(statement => Pair(statement, matches[Key(statement, hasIds)]))];
    }

    private static bool HasId(IReadOnlyList<LabelledStatement> statements) =>
        statements.All(statement => statement.Id != statement.Location.ToString());

    private static string Key(LabelledStatement statement, bool hasIds) => hasIds ? statement.Id : statement.Text.Trim();

    private static Dictionary<string, LabelledStatement> Index(IReadOnlyList<LabelledStatement> statements, bool hasIds)
    {
        var index = new Dictionary<string, LabelledStatement>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            if (index.TryAdd(Key(statement, hasIds), statement)) continue;
            var earlier = index[Key(statement, hasIds)].Place;
            throw new DataFormatException(
                statement.Place, $"found {(hasIds ? $"id '{statement.Id}'" : "the text")} of {earlier} again; expected every statement once in a reader's file.");
        }

        return index;
    }

    private static (LabelledStatement First, LabelledStatement Second) Pair(LabelledStatement first, LabelledStatement second)
    {
        if (first.Text.Trim() == second.Text.Trim()) return (first, second);
        throw new DataFormatException(second.Place, $"found another text for id '{second.Id}' than {first.Place} has; expected the same statement.");
    }
}
