using System.Globalization;

namespace PolicyThemes.Training.Cards;

/// <summary>Options that shape a model, by name; threads and files are left out.</summary>
internal static class OptionList
{
    public static IEnumerable<(string Name, string Value)> Of(TrainingOptions options) =>
    [
        ("mode", options.Mode.ToString().ToLowerInvariant()),
        ("seed", Text(options.Seed)),
        ("cost", Text(options.Cost)),
        ("term cost", Text(options.TermCost)),
        ("term dropout", Text(options.TermDropout)),
        ("L1", Text(options.L1)),
        ("class weights", options.ClassWeights.Count == 0 ? "1 for all" : string.Join(", ", options.ClassWeights.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {Text(pair.Value)}"))),
        ("most epochs", Text(options.MaxEpochs)),
        ("folds", Text(options.Folds)),
        ("calibration", options.Calibration.ToString().ToLowerInvariant()),
        ("required precision", options.RequiredPrecision > 0 ? Text(options.RequiredPrecision) : "none: one threshold for all labels, of largest mean F1"),
        ("hash bits", Text(options.HashBits)),
        ("word n-grams", $"1–{Text(options.WordNgrams)}"),
        ("character n-grams", CharacterNgrams(options)),
        ("Han n-grams", $"1–{Text(options.HanNgrams)}"),
        ("reach of pairs", options.PairReach == 0 ? "none" : Text(options.PairReach)),
        ("smallest weight", Text(options.SmallestWeight)),
        ("started from", options.WarmStart ?? "nothing"),
    ];

    private static string CharacterNgrams(TrainingOptions options) => options.MaxCharacterNgram switch
    {
        0 => "none",
        var longest when longest == options.MinCharacterNgram => Text(longest),
        var longest => $"{Text(options.MinCharacterNgram)}–{Text(longest)}",
    };

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);
}
