using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A directory of a model file that holds one component: its Model.key, other entries and components below.</summary>
internal sealed class ComponentSource
{
    private const int MaxDepth = 32;

    private readonly ModelArchive _archive;
    private readonly string _directory;
    private readonly int _depth;

    private ComponentSource(ModelArchive archive, string directory, int depth)
    {
        (_archive, _directory, _depth) = (archive, directory, depth);
        if (depth > MaxDepth)
            throw FormatErrors.TooLarge(directory, $"components {depth} deep", $"{MaxDepth}");
        var name = $"{directory}/Model.key";
        if (!archive.Contains(name) && archive.Contains($"{directory}/Model.bin"))
            name = $"{directory}/Model.bin";
        Key = ModelKeyReader.Read(name, archive.Read(name));
        Kind = ComponentKinds.Of(Key);
        Block = new BlockReader(Key);
    }

    public ModelKey Key { get; }

    public ComponentKind Kind { get; }

    /// <summary>The parameters, to be read once.</summary>
    public BlockReader Block { get; }

    public static ComponentSource Open(ModelArchive archive, string directory) => new(archive, directory, 0);

    public bool Contains(string name) => _archive.Contains($"{_directory}/{name}/Model.key") || _archive.Contains($"{_directory}/{name}/Model.bin");

    public ComponentSource Child(string name) => new(_archive, $"{_directory}/{name}", _depth + 1);

    /// <summary>An entry beside the Model.key.</summary>
    public (string Place, byte[] Content) Entry(string name)
    {
        var place = $"{_directory}/{name}";
        return (place, _archive.Read(place));
    }

    /// <summary>The error for a component that cannot stand here.</summary>
    public ModelFormatException Unsupported(params IEnumerable<ComponentKind> supported) =>
        FormatErrors.Unsupported(Key.Place, $"component '{Key.Loader}' here", string.Join(", ", supported.Select(kind => kind.Loader)));
}
