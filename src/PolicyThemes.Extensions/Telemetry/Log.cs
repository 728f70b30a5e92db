using Microsoft.Extensions.Logging;

namespace PolicyThemes.Extensions.Telemetry;

/// <summary>Everything that the package logs, category <c>PolicyThemes</c>. No message holds text of a statement.</summary>
internal static partial class Log
{
    [LoggerMessage(1, LogLevel.Information, "Theme classifier '{Name}' uses model {Version} from {Source}.")]
    public static partial void Loaded(this ILogger logger, string name, string version, string source);

    [LoggerMessage(2, LogLevel.Information, "Theme classifier '{Name}' replaced model {Before} by {Version} from {Source}.")]
    public static partial void Replaced(this ILogger logger, string name, string before, string version, string source);

    [LoggerMessage(3, LogLevel.Error, "Theme classifier '{Name}' did not take the new model or options ({Source}); model {Version} stays in use. {Reason}")]
    public static partial void Refused(this ILogger logger, Exception exception, string name, string source, string version, string reason);
}
