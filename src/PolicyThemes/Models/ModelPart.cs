namespace PolicyThemes.Models;

/// <summary>A part of a model file and its size.</summary>
/// <param name="Name">What it is: manifest, lexicon, "weights of LABEL", or other.</param>
/// <param name="PackedLength">Bytes that it takes in the file.</param>
/// <param name="Length">Bytes of its content.</param>
internal sealed record ModelPart(string Name, long PackedLength, long Length);
