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

    /// <summary>What the fit keeps near; null for zero.</summary>
    public EarlierModel? Earlier { get; init; }

    /// <summary>Texts of all rows; empty where they were not kept.</summary>
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

    /// <param name="statements">The statements.</param>
    /// <param name="options">How to train.</param>
    /// <param name="lexicon">Terms in place of those of the options' files; null for these.</param>
    public static TrainingData Load(IReadOnlyList<LabelledStatement> statements, TrainingOptions options, IReadOnlyList<LexiconTerm>? lexicon = null)
    {
        var intake = new StatementIntake(TrainingDataCheck.Labels(statements, options), options, lexicon);
        return intake.Finish([.. intake.Texts(statements)]);
    }

    /// <summary>The terms of some lexicon files, in order.</summary>
    public static LexiconTerm[] ReadTerms(IEnumerable<string> files, IReadOnlyList<string> labels) => [.. files.SelectMany(file => ReadTerms(file, labels))];

    /// <summary>The terms of one lexicon file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFormatException">A line is not as it should be; the message names file and line.</exception>
    public static List<LexiconTerm> ReadTerms(string file, IReadOnlyList<string> labels)
    {
        if (!File.Exists(file))
            throw new FileNotFoundException($"{file}: no such lexicon file. Name a file of lines labels<TAB>strength<TAB>term, or train without one.", file);
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
}
