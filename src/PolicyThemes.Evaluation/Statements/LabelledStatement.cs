using System.Collections.ObjectModel;

namespace PolicyThemes.Evaluation;

/// <summary>A statement and the labels that a person gave it. Immutable.</summary>
public sealed record LabelledStatement
{
    /// <summary>Name of the statement within its data set; <c>file(line)</c> where the file gives none.</summary>
    public required string Id { get; init; }

    /// <summary>The statement, as written.</summary>
    public required string Text { get; init; }

    /// <summary>Its labels, the primary one first; empty where it carries none, which is a real answer.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>Language code, such as <c>en</c> or <c>zh</c>; null where not known.</summary>
    public string? Lang { get; init; }

    /// <summary>Kind of document, such as <c>treaty</c>; null where not known.</summary>
    public string? Genre { get; init; }

    /// <summary>
    /// What may not be torn apart by a split or a resample, such as the document; null where the statement stands for itself.
    /// </summary>
    public string? Group { get; init; }

    /// <summary>All other fields of the row as strings, for slicing; fields that are null in the file are left out.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The file and line that it was read from.</summary>
    public SourceLine Location { get; init; }

    /// <summary>What to call the row in errors: its place in a file, or its id where it came from none.</summary>
    internal SourceLine Place => Location.File is null ? new SourceLine($"statement '{Id}'", 0) : Location;

    /// <summary>The value of a field by its name in the file, <c>lang</c>, <c>genre</c> and <c>group</c> included; null where the row has none.</summary>
    /// <param name="name">Name of the field, compared by its characters.</param>
    public string? Field(string name) => name switch
    {
        "lang" => Lang,
        "genre" => Genre,
        "group" => Group,
        _ => Fields.GetValueOrDefault(name),
    };
}
