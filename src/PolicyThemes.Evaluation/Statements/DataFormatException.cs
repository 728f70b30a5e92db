namespace PolicyThemes.Evaluation;

/// <summary>A row of a data file cannot be used; the message starts with file(line) and says what was found, what was expected and what to do.</summary>
public sealed class DataFormatException : Exception
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public DataFormatException()
    {
    }

    /// <param name="message">What was found, what was expected and what to do.</param>
    public DataFormatException(string message)
        : base(message)
    {
    }

    /// <param name="message">What was found, what was expected and what to do.</param>
    /// <param name="innerException">The error behind it.</param>
    public DataFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="location">The file and line of the row.</param>
    /// <param name="problem">What was found, what was expected and what to do.</param>
    /// <param name="innerException">The error behind it, if any.</param>
    public DataFormatException(SourceLine location, string problem, Exception? innerException = null)
        : base($"{location}: {problem}", innerException) =>
        (Location, Problem) = (location, problem);

    /// <summary>The file and line of the row; null where the error is of no single row.</summary>
    public SourceLine? Location { get; }

    /// <summary>The message without file and line.</summary>
    public string Problem { get; } = "";
}
