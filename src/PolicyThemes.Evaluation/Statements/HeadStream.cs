namespace PolicyThemes.Evaluation.Statements;

/// <summary>A stream whose first bytes can be looked at before it is read, and whose last ones are known when it has been.</summary>
internal sealed class HeadStream : Stream
{
    private readonly Stream _inner;
    private readonly bool _leaveOpen;
    private readonly byte[] _head;
    private readonly int _count;
    private int _position;

    /// <param name="inner">The stream, at its beginning.</param>
    /// <param name="length">How many bytes to look at.</param>
    /// <param name="leaveOpen">Whether <paramref name="inner"/> outlives this one.</param>
    public HeadStream(Stream inner, int length, bool leaveOpen = false)
    {
        (_inner, _leaveOpen, _head) = (inner, leaveOpen, new byte[length]);
        _count = inner.ReadAtLeast(_head, length, throwOnEndOfStream: false);
    }

    /// <summary>The first bytes; fewer than asked for where the stream is shorter.</summary>
    public ReadOnlySpan<byte> Head => _head.AsSpan(0, _count);

    /// <summary>The last four bytes read so far, little-endian.</summary>
    public uint Tail { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(Span<byte> buffer)
    {
        var count = _position < _count ? ReadHead(buffer) : _inner.Read(buffer);
        foreach (var value in buffer[Math.Max(0, count - sizeof(uint))..count])
            Tail = (Tail >> 8) | ((uint)value << 24);
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_leaveOpen) _inner.Dispose();
        base.Dispose(disposing);
    }

    private int ReadHead(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _count - _position);
        _head.AsSpan(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}
