using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;
using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads the step that numbers known texts.</summary>
internal static class TermsReader
{
    private const uint FirstWithTextKeys = 0x00010003;
    private const uint FirstWithKind = 0x00010002;
    private const byte TextKind = 0;
    private const byte TypedKind = 1;

    public static ITransform Read(ComponentSource source)
    {
        var columns = ColumnPair.ReadAll(source.Block);
        for (var i = 0; i < columns.Length && source.Key.Written >= FirstWithTextKeys; i++)
            _ = source.Block.Boolean();
        source.Block.End();
        var maps = ReadMaps(source.Child("Vocabulary"), columns.Length);
        return new ColumnSteps(columns, i => maps[i]);
    }

    private static TermsStep[] ReadMaps(ComponentSource source, int count)
    {
        if (source.Kind != ComponentKinds.TermManager) throw source.Unsupported(ComponentKinds.TermManager);
        source.Block.Int32("maps", count, count);
        var maps = new TermsStep[count];
        for (var i = 0; i < count; i++)
            maps[i] = ReadMap(source);
        source.Block.End();
        return maps;
    }

    private static TermsStep ReadMap(ComponentSource source)
    {
        var block = source.Block;
        var kind = source.Key.Written >= FirstWithKind ? block.Byte() : TextKind;
        return kind switch
        {
            TextKind => ReadTexts(block),
            TypedKind => ReadTyped(block),
            _ => throw block.Damaged($"a map of kind {kind}", "0 or 1"),
        };
    }

    private static TermsStep ReadTexts(BlockReader block)
    {
        var terms = new string[block.Count("terms", sizeof(int))];
        for (var i = 0; i < terms.Length; i++)
            terms[i] = block.Text();
        if (terms.Distinct(StringComparer.Ordinal).Count() != terms.Length || terms.Contains(""))
            throw block.Damaged("terms that are empty or stand twice", "different ones");
        return new TermsStep(terms, isText: true);
    }

    /// <summary>Numbers over other values occur for labels; they can be read and not run.</summary>
    private static TermsStep ReadTyped(BlockReader block)
    {
        var type = IdvTypeReader.Read(block);
        var count = block.Int32("terms", 0, block.Left * 8);
        var values = KeyValuesReader.ReadValues(block, type.Codec, count)
            ?? throw FormatErrors.Unsupported(block.Place, $"keys over values of type {type}", "text, numbers, yes and no");
        return new TermsStep(values, isText: false);
    }
}
