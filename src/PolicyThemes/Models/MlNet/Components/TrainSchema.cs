using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>The columns that a predictor was trained on.</summary>
internal sealed class TrainSchema
{
    public const string EntryName = "TrainSchema";

    private readonly string _place;
    private readonly IReadOnlyList<IdvColumn> _columns;

    private TrainSchema(string place, IReadOnlyList<IdvColumn> columns) => (_place, _columns) = (place, columns);

    public static TrainSchema Read(ComponentSource source)
    {
        var (place, content) = source.Entry(EntryName);
        return new TrainSchema(place, IdvReader.Read(place, content));
    }

    /// <summary>Checks that the feature column is a vector of the length that the predictor needs.</summary>
    public void CheckFeatures(string name, int length)
    {
        var type = Find(name).Type;
        if (type != IdvType.Vector(IdvType.Single, length))
            throw FormatErrors.Damaged(_place, $"column '{name}' of type {type}", $"{IdvType.Vector(IdvType.Single, length)}, as the predictor needs it");
    }

    /// <summary>A column by its name; of several with one name the last.</summary>
    public IdvColumn Find(string name) =>
        _columns.LastOrDefault(column => column.Name == name) ?? throw FormatErrors.Damaged(_place, $"no column '{name}'", "one");
}
