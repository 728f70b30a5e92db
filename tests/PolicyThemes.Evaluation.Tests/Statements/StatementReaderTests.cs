using System.Text;

namespace PolicyThemes.Evaluation.Tests.Statements;

public class StatementReaderTests
{
    [Fact]
    public void Jsonl_keeps_every_field()
    {
        var row = Samples.Read("""{"id":"a1","text":"Tariffs fall.","lang":"en","labels":["trade","climate"],"genre":"treaty","group":"d7","year":2015,"note":null}""").Single();

        Assert.Equal("a1", row.Id);
        Assert.Equal("Tariffs fall.", row.Text);
        Assert.Equal(["trade", "climate"], row.Labels);
        Assert.Equal(("en", "treaty", "d7"), (row.Lang, row.Genre, row.Group));
        Assert.Equal("2015", row.Field("year"));
        Assert.Null(row.Field("note"));
        Assert.Equal("data.txt(1)", row.Location.ToString());
    }

    [Fact]
    public void Tsv_has_labels_before_the_tab()
    {
        var rows = Samples.Read("trade,climate\tOne\tmore.\r\n\nnone\t無\n");

        Assert.Equal(["trade", "climate"], rows[0].Labels);
        Assert.Equal("One\tmore.", rows[0].Text);
        Assert.Empty(rows[1].Labels);
        Assert.Equal("data.txt(3)", rows[1].Id);
    }

    [Fact]
    public void FastText_has_labels_before_the_text_and_may_have_none()
    {
        var rows = Samples.Read("__label__trade __label__climate Green goods.\nNothing here.\n__label__none Nor here.\n");

        Assert.Equal(["trade", "climate"], rows[0].Labels);
        Assert.Equal("Green goods.", rows[0].Text);
        Assert.Empty(rows[1].Labels);
        Assert.Empty(rows[2].Labels);
    }

    [Fact]
    public void Gzip_is_told_by_its_first_bytes_and_parts_are_joined()
    {
        var bytes = Samples.Gzip("trade\tOne.\n").Concat(Samples.Gzip("none\tTwo.\n")).ToArray();

        Assert.Equal(["One.", "Two."], Samples.Read(bytes).Select(row => row.Text));
    }

    [Fact]
    public void A_byte_order_mark_is_no_text() =>
        Assert.Equal(["trade"], Samples.Read([.. Encoding.UTF8.Preamble, .. "trade\tOne."u8]).Single().Labels);

    [Fact]
    public void A_line_longer_than_the_buffer_stays_whole()
    {
        var text = string.Concat(Enumerable.Repeat("关税", 60_000));

        Assert.Equal(text, Samples.Read($"trade\t{text}\ntrade\tx").First().Text);
    }

    [Fact]
    public void Exclusive_mode_takes_none_as_a_label_of_its_own()
    {
        var rows = Samples.Read("none\tOne.\n", new StatementReaderOptions { Mode = LabelMode.Exclusive });

        Assert.Equal(["none"], rows.Single().Labels);
    }

    [Fact]
    public void Rows_come_one_at_a_time()
    {
        using var rows = new StatementReader().Read(new MemoryStream("trade\tOne.\nbroken\n"u8.ToArray()), "data.txt").GetEnumerator();

        Assert.True(rows.MoveNext());
        Assert.Equal("One.", rows.Current.Text);
        Assert.Throws<DataFormatException>(() => rows.MoveNext());
    }

    [Fact]
    public void Bad_rows_are_skipped_within_the_budget_and_reported()
    {
        var reader = new StatementReader(new StatementReaderOptions { Format = StatementFormat.Tsv, SkipBad = 1 });

        var first = reader.Read(new MemoryStream("bad\ntrade\tOne.\n"u8.ToArray()), "data.txt").ToList();

        Assert.Equal("One.", first.Single().Text);
        Assert.Equal("data.txt(1)", reader.Skipped.Single().Location.ToString());
        Assert.Throws<DataFormatException>(() => reader.Read(new MemoryStream("bad\n"u8.ToArray()), "more.txt").ToList());
    }

    [Fact]
    public void Bytes_that_are_not_text_are_skipped_too()
    {
        var reader = new StatementReader(new StatementReaderOptions { SkipBad = 2 });

        var rows = reader.Read(new MemoryStream([0xFF, 0xFE, (byte)'\n', .. "trade\tOne.\ntrade\tx\0\n"u8]), "data.txt").ToList();

        Assert.Equal("One.", rows.Single().Text);
        Assert.Equal([1, 3], reader.Skipped.Select(e => e.Location!.Value.Line));
    }
}
