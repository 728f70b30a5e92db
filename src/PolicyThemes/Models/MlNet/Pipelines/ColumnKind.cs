namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>What a column of a pipeline holds.</summary>
internal enum ColumnKind
{
    /// <summary>Text: a string, or an array of them in a vector.</summary>
    Text,

    /// <summary>Numbers of values from 1 on, 0 for none: an array, of one for a scalar.</summary>
    Key,

    /// <summary>A float, or a <see cref="Vectors.FloatVector"/>.</summary>
    Single,

    /// <summary>Yes or no.</summary>
    Boolean,

    /// <summary>Something that no step here can use.</summary>
    Other,
}
