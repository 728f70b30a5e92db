using PolicyThemes.Evaluation;
using PolicyThemes.Training.Studies;

namespace PolicyThemes.Training;

/// <summary>
/// Finds out what pays: trains a model on shares of the statements and of the terms and with single parts taken away, and measures each on
/// held-out sets against the full model. The same data, options and seed give the same report at any number of threads.
/// </summary>
public static class ModelStudy
{
    /// <param name="statements">Statements to train on; subsets keep their groups whole.</param>
    /// <param name="sets">Sets to measure on; at least one, with different names.</param>
    /// <param name="options">What to study; default settings where null.</param>
    /// <param name="progress">Told every variant as it begins.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>; half a study compares nothing.</param>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or a set or a variant has too little data.</exception>
    public static StudyReport Run(
        IReadOnlyList<LabelledStatement> statements,
        IReadOnlyList<HeldOutSet> sets,
        StudyOptions? options = null,
        IProgress<StudyProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new StudyOptions();
        Check(sets, options);
        var training = TrainingOptionsCheck.Check(options.Training);
        training = training with { Labels = TrainingDataCheck.Labels(statements, training).Names };
        var plan = new StudyPlan(statements, TrainingData.ReadTerms(training.LexiconFiles, training.Labels), training);
        return new StudyRunner(plan, sets, options, progress, cancellationToken).Run();
    }

    private static void Check(IReadOnlyList<HeldOutSet> sets, StudyOptions options)
    {
        if (sets.Count == 0)
            throw new ArgumentException("found no held-out set; expected at least one to measure on.", nameof(sets));
        if (sets.FirstOrDefault(set => set.Statements.Count == 0) is { } empty)
            throw new ArgumentException($"set '{empty.Name}': found no statement; expected at least one to measure on.", nameof(sets));
        if (sets.GroupBy(set => set.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"set '{twice.Key}' is named twice; give every set a name of its own.", nameof(sets));
        if (options.Bootstrap.Resamples < 1)
            throw new ArgumentException($"found {options.Bootstrap.Resamples} resamples; expected 1 or more (300 are enough).", nameof(options));
        if (options.Training.WarmStart is { } start)
            throw new ArgumentException($"WarmStart is {start}; expected none, since what an earlier model knows hides what the data are worth.", nameof(options));
    }
}
