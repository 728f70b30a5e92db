namespace PolicyThemes.Tests.Classifying;

public class ClassifyManyTests
{
    private static readonly ThemeClassifier Classifier = ThemeClassifier.Default;
    private static readonly string[] Texts = [.. Enumerable.Range(0, 3000).Select(i => (i % 4) switch
    {
        0 => $"They cut tariffs on item {i}.",
        1 => $"第{i}次会议讨论了打击恐怖主义合作。",
        2 => "",
        _ => $"Number {i}: the orchestra toured Japan to protect the forests.",
    })];

    private static readonly string[] Expected = [.. Texts.Select(text => Classifier.Classify(text).ToString())];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(0)]
    public async Task Every_form_gives_the_answers_in_order_whatever_the_number_of_threads(int threads)
    {
        Assert.Equal(Expected, Classifier.ClassifyMany(Texts, threads).Select(answer => answer.ToString()));

        var themes = new ThemeSet[Texts.Length];
        var probabilities = new float[Texts.Length * Classifier.Labels.Count];
        Classifier.ClassifyMany(Texts, themes, probabilities, threads);
        Assert.Equal(Expected.Select(e => e == "none"), themes.Select(set => set.IsNone));
        Assert.Equal(Texts.SelectMany(text => Classifier.Classify(text).Probabilities.Values.ToArray()), probabilities);

        var streamed = new List<string>();
        await foreach (var answer in Classifier.ClassifyMany(Stream(Texts), threads))
            streamed.Add(answer.ToString());
        Assert.Equal(Expected, streamed);
    }

    [Fact]
    public void Statements_are_not_read_far_ahead_of_the_answers()
    {
        var read = 0;
        var answers = Classifier.ClassifyMany(Texts.Concat(Texts).Select(text => Count(text, ref read)), threads: 1);
        Assert.NotNull(answers.First());
        Assert.InRange(read, 1, 512);
    }

    [Fact]
    public async Task An_answer_does_not_wait_for_the_next_statements()
    {
        var gate = new TaskCompletionSource();
        await using var answers = Classifier.ClassifyMany(Slow(gate.Task), threads: 2).GetAsyncEnumerator();
        var first = answers.MoveNextAsync().AsTask();
        gate.SetResult();
        Assert.True(await first);
        Assert.True(await answers.MoveNextAsync());
        Assert.False(await answers.MoveNextAsync());
    }

    [Fact]
    public async Task Cancellation_stops_the_work()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Assert.ThrowsAny<OperationCanceledException>(() => Classifier.ClassifyMany(Texts, cancellationToken: source.Token).Count());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var answer in Classifier.ClassifyMany(Stream(Texts), cancellationToken: source.Token))
                Assert.NotNull(answer);
        });
    }

    [Fact]
    public void Too_little_room_and_odd_threads_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Classifier.ClassifyMany(Texts, new ThemeSet[1], new float[5]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Classifier.ClassifyMany(Texts, threads: -1).Count());
    }

    private static string Count(string text, ref int count)
    {
        count++;
        return text;
    }

    private static async IAsyncEnumerable<string> Stream(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            await Task.Yield();
            yield return text;
        }
    }

    private static async IAsyncEnumerable<string> Slow(Task gate)
    {
        yield return "They cut tariffs.";
        await gate;
        yield return "It rained.";
    }
}
