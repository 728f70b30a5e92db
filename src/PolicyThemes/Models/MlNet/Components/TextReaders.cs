using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads the steps that cut text.</summary>
internal static class TextReaders
{
    public static ITransform ReadNormalizing(ComponentSource source)
    {
        var block = source.Block;
        var columns = ColumnPair.ReadAll(block);
        var textCase = block.Byte();
        if (textCase > (byte)TextCase.None) throw block.Damaged($"case {textCase}", "0, 1 or 2");
        var step = new NormalizeStep((TextCase)textCase, block.Boolean(), block.Boolean(), block.Boolean());
        block.End();
        return new ColumnSteps(columns, _ => step);
    }

    public static ITransform ReadCharacters(ComponentSource source)
    {
        const uint FirstWithMarkEach = 0x00010002;
        var block = source.Block;
        var columns = ColumnPair.ReadAll(block);
        var useMarkers = block.Boolean();
        var markEach = source.Key.Needed < FirstWithMarkEach || block.Boolean();
        block.End();
        return new ColumnSteps(columns, _ => new CharactersStep(useMarkers, markEach));
    }

    public static ITransform ReadWords(ComponentSource source)
    {
        var block = source.Block;
        var columns = ColumnPair.ReadAll(block);
        var separators = new char[columns.Length][];
        for (var i = 0; i < separators.Length; i++)
        {
            separators[i] = new char[block.Count("separators", sizeof(char), least: 1)];
            for (var j = 0; j < separators[i].Length; j++)
                separators[i][j] = (char)block.UInt16();
        }

        block.End();
        return new ColumnSteps(columns, i => new WordsStep(separators[i]));
    }
}
