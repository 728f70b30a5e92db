namespace PolicyThemes;

/// <summary>A model file is damaged, foreign, hostile or too new; the message says what was found, what was expected and what to do.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public ModelFormatException()
    {
    }

    /// <param name="message">What was found, what was expected and what to do.</param>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <param name="message">What was found, what was expected and what to do.</param>
    /// <param name="innerException">The error behind it.</param>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
