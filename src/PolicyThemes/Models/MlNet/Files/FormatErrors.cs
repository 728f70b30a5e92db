namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Errors of model files: what was found, what was expected, what to do.</summary>
internal static class FormatErrors
{
    private const string WhatToDo = "The file is damaged or was not made by PolicyThemes or ML.NET; fetch it again, or train it again.";

    public static ModelFormatException Damaged(string place, string found, string expected) =>
        new($"{place}: found {found}; expected {expected}. {WhatToDo}");

    public static ModelFormatException Damaged(string place, string found, string expected, Exception inner) =>
        new($"{place}: found {found}; expected {expected}. {WhatToDo}", inner);

    public static ModelFormatException TooLarge(string place, string found, string limit) =>
        new($"{place}: found {found}; the limit is {limit}. If the model is really that large, train it with fewer hash bits or labels.");

    public static ModelFormatException Unsupported(string place, string found, string supported) =>
        new($"{place}: found {found}; supported: {supported}. Use Microsoft.ML itself for this model, or train one without it.");
}
