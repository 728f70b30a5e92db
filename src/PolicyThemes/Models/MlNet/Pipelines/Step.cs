namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>Computes one column from others. Immutable; safe from any thread.</summary>
internal abstract class Step
{
    /// <summary>What the inputs must be, for errors.</summary>
    public abstract string Expects { get; }

    /// <summary>The type of the column that is made, or null where the inputs are not as they must be.</summary>
    public abstract ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs);

    /// <summary>The column's value; values are described at <see cref="ColumnKind"/>.</summary>
    public abstract object Run(object[] inputs);
}
