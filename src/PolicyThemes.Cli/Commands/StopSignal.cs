using System.Runtime.InteropServices;

namespace PolicyThemes.Cli.Commands;

/// <summary>
/// Ctrl-C (or SIGTERM) as a token: the work ends when it has kept what it can. While it is ending, one more ends the process at once.
/// </summary>
internal sealed class StopSignal : IDisposable
{
    private readonly PosixSignalRegistration[] _signals;
    private volatile CancellationTokenSource _source = new();

    public StopSignal() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop)];

    public CancellationToken Token => _source.Token;

    /// <summary>Begins anew, so that work which starts after a stop can be stopped as well.</summary>
    public void Reset() => _source = new CancellationTokenSource();

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context)
    {
        var source = _source;
        context.Cancel = !source.IsCancellationRequested;
        source.Cancel();
    }
}
