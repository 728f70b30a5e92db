using PolicyThemes.Evaluation.Statements;

namespace PolicyThemes.Evaluation.Tests.Statements;

public class HeadStreamTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(100)]
    public void The_head_can_be_seen_and_is_read_again(int length)
    {
        byte[] bytes = [1, 2, 3, 4, 5, 6, 7, 8];
        using var stream = new HeadStream(new MemoryStream(bytes), length);
        Assert.Equal(bytes.Take(length), stream.Head.ToArray());
        using var copy = new MemoryStream();
        stream.CopyTo(copy, 3);
        Assert.Equal(bytes, copy.ToArray());
        Assert.Equal(0x08070605u, stream.Tail);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_inner_stream_is_closed_unless_it_shall_stay_open(bool leaveOpen)
    {
        var inner = new MemoryStream([1, 2]);
        new HeadStream(inner, 1, leaveOpen).Dispose();
        Assert.Equal(leaveOpen, inner.CanRead);
    }
}
