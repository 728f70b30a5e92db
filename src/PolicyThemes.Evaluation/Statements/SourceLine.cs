namespace PolicyThemes.Evaluation;

/// <summary>Where a row was read.</summary>
/// <param name="File">The path as given, or <c>stdin</c>.</param>
/// <param name="Line">The line, counted from 1; of a compressed file, the line after unpacking.</param>
public readonly record struct SourceLine(string File, int Line)
{
    /// <summary><c>file(line)</c>, as compilers write it, so that editors can jump there; the file alone where there is no line.</summary>
    public override string ToString() => Line > 0 ? $"{File}({Line})" : File ?? "";
}
