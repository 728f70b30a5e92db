namespace PolicyThemes.Training;

/// <summary>What a variant does on one held-out set.</summary>
/// <param name="Set">Name of the set.</param>
/// <param name="MacroF1">Mean F1 of the labels.</param>
/// <param name="MacroAveragePrecision">Mean average precision of the labels, which no threshold plays a part in; null where not defined.</param>
/// <param name="NonePrecision">Share of the statements given none that carry none; null where not defined.</param>
public sealed record StudyResult(string Set, StudyFigure? MacroF1, StudyFigure? MacroAveragePrecision, StudyFigure? NonePrecision);
