using System.Security.Cryptography;
using System.Text;
using PolicyThemes.Evaluation;
using PolicyThemes.Features;
using PolicyThemes.Models;

namespace PolicyThemes.Training;

/// <summary>Statements and lexicon as the fit needs them: first the statements, then the terms that are fitted like short statements.</summary>
internal sealed record TrainingData
{
    public required IReadOnlyList<string> Labels { get; init; }

    public required IReadOnlyList<LexiconTerm> Terms { get; init; }

    /// <summary>Texts of all rows.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>For every row, bit i is set where it carries label i.</summary>
    public required ulong[] Bits { get; init; }

    /// <summary>For every row what an error costs.</summary>
    public required float[] Costs { get; init; }

    /// <summary>For every statement what may not be torn apart by a fold.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    public required float[] ClassWeights { get; init; }

    /// <summary>SHA-256 of texts, labels, groups and terms, in small hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public static TrainingData Load(IReadOnlyList<LabelledStatement> statements, TrainingOptions options)
    {
        var labels = options.Labels.Count > 0 ? new LabelSet(options.Labels, options.Mode) : LabelSet.Of(statements, options.Mode);
        var terms = options.LexiconFiles.SelectMany(file => ReadTerms(file, labels.Names)).ToArray();
        var fitted = terms.Where(term => options.TermCost > 0 && term.Strength != TermStrength.Hint).ToArray();
        if (statements.Count < options.Folds)
            throw new ArgumentException($"found {statements.Count} statements; expected at least one for each of {options.Folds} folds.", nameof(statements));
        if (options.ClassWeights.Keys.FirstOrDefault(label => labels.IndexOf(label) < 0) is { } unknown)
            throw new ArgumentException(labels.UnknownLabel(unknown), nameof(options));

        return new TrainingData
        {
            Labels = labels.Names,
            Terms = terms,
            Texts = [.. statements.Select(s => s.Text), .. fitted.Select(term => term.Text)],
            Bits = [.. statements.Select(labels.Bits), .. fitted.Select(term => term.Labels)],
            Costs = [.. statements.Select(_ => options.Cost), .. fitted.Select(_ => options.Cost * options.TermCost)],
            Groups = [.. statements.Select((s, row) => s.Group ?? $"\0{row}")],
            ClassWeights = [.. labels.Names.Select(label => options.ClassWeights.GetValueOrDefault(label, 1))],
            Hash = HashOf(statements, LexiconFile.Format(terms, labels.Names)),
        };
    }

    private static List<LexiconTerm> ReadTerms(string file, IReadOnlyList<string> labels)
    {
        using var reader = new StreamReader(file, new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return LexiconFile.Read(reader, file, labels);
        }
        catch (FormatException e)
        {
            throw new DataFormatException(e.Message, e);
        }
        catch (DecoderFallbackException e)
        {
            throw new DataFormatException($"{file}: found bytes that are not UTF-8; save the file as UTF-8.", e);
        }
    }

    private static string HashOf(IReadOnlyList<LabelledStatement> statements, byte[] terms)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var statement in statements)
            hash.AppendData(Encoding.UTF8.GetBytes($"{string.Join(',', statement.Labels)}\t{statement.Group}\t{statement.Text}\n"));
        hash.AppendData(terms);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
