using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Every UTF-16 unit is a key: its own number.</summary>
/// <param name="useMarkers">Whether the ends of the text have keys of their own.</param>
/// <param name="markEach">Whether in a vector each text has such ends.</param>
internal sealed class CharactersStep(bool useMarkers, bool markEach) : Step
{
    private const uint Start = 2;
    private const uint End = 3;
    private const uint Between = 0x1F;
    private const ulong KeyCount = 65535;

    public override string Expects => "text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs is [{ Kind: ColumnKind.Text }] ? ColumnType.Keys(KeyCount) : null;

    public override object Run(object[] inputs)
    {
        var keys = new List<uint>();
        if (inputs[0] is string text) AddMarked(keys, text);
        else if (markEach) Array.ForEach((string[])inputs[0], each => AddMarked(keys, each));
        else AddJoined(keys, (string[])inputs[0]);
        return keys.ToArray();
    }

    private void AddMarked(List<uint> keys, string text)
    {
        if (text.Length == 0) return;
        if (useMarkers) keys.Add(Start);
        AddUnits(keys, text);
        if (useMarkers) keys.Add(End);
    }

    /// <summary>Markers stand even where there is no text at all, and a separator before every text but the first.</summary>
    private void AddJoined(List<uint> keys, string[] texts)
    {
        if (useMarkers) keys.Add(Start);
        for (var i = 0; i < texts.Length; i++)
        {
            if (texts[i].Length == 0) continue;
            if (i > 0) keys.Add(Between);
            AddUnits(keys, texts[i]);
        }

        if (useMarkers) keys.Add(End);
    }

    private static void AddUnits(List<uint> keys, string text)
    {
        foreach (var c in text)
            keys.Add(c);
    }
}
