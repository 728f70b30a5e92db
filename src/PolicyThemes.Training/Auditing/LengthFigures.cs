namespace PolicyThemes.Training;

/// <summary>Lengths of the statements of one language, in UTF-16 units.</summary>
/// <param name="Lang">The language; <c>(missing)</c> where not known.</param>
/// <param name="Shortest">The shortest.</param>
/// <param name="LowerTenth">One tenth is not longer than this.</param>
/// <param name="Median">One half is not longer than this.</param>
/// <param name="UpperTenth">Nine tenths are not longer than this.</param>
/// <param name="Longest">The longest.</param>
public sealed record LengthFigures(string Lang, int Shortest, int LowerTenth, int Median, int UpperTenth, int Longest);
