using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>The part of a text file between <c>&lt;!-- name:begin --&gt;</c> and <c>&lt;!-- name:end --&gt;</c>, which a program writes.</summary>
public static class MarkedSection
{
    /// <summary>Puts new content between the marks; everything else stays as it is.</summary>
    /// <param name="path">A UTF-8 file.</param>
    /// <param name="name">Name of the section.</param>
    /// <param name="content">What to put there, without the marks.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFormatException">A mark is missing.</exception>
    public static void Update(string path, string name, string content)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path}: no such file. Create it with a line <!-- {name}:begin --> and a line <!-- {name}:end -->.", path);
        var text = File.ReadAllText(path);
        var (begin, end) = ($"<!-- {name}:begin -->", $"<!-- {name}:end -->");
        var first = text.IndexOf(begin, StringComparison.Ordinal);
        var last = first < 0 ? -1 : text.IndexOf(end, first, StringComparison.Ordinal);
        if (last < 0)
            throw new DataFormatException($"{path}: found no {(first < 0 ? begin : end)}; expected {begin} and after it {end}. Put both where the section shall stand.");
        var updated = $"{text[..(first + begin.Length)]}\n{content.TrimEnd('\n')}\n{text[last..]}";
        AtomicFile.Write(path, stream => stream.Write(new UTF8Encoding(false).GetBytes(updated)));
    }
}
