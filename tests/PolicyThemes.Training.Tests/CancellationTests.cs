namespace PolicyThemes.Training.Tests;

public class CancellationTests
{
    [Fact]
    public void Before_the_fit_it_throws()
    {
        using var source = new CancellationTokenSource();
        var progress = new Listener(step =>
        {
            if (step.Stage == TrainingStage.Features) source.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart, progress, source.Token));
    }

    [Fact]
    public void During_the_fit_it_keeps_the_weights_so_far()
    {
        using var source = new CancellationTokenSource();
        var epochs = 0;
        var progress = new Listener(step =>
        {
            if (step.Stage != TrainingStage.Fitting) return;
            epochs = step.Done;
            if (epochs == 3) source.Cancel();
        });
        var model = ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart with { MaxEpochs = 30 }, progress, source.Token);
        var stopped = Samples.Bytes(model);
        Assert.True(model.WasStopped);
        var complete = Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart with { MaxEpochs = 30 }));
        Assert.Equal(3, epochs);
        Assert.NotEqual(complete, stopped);
        using var stream = new MemoryStream(stopped);
        Assert.Equal(["trade"], ThemeClassifier.Load(stream).Classify(Samples.Twenty[0].Text).Themes);
    }

    [Fact]
    public void During_the_folds_the_model_is_that_of_the_whole_fit()
    {
        using var source = new CancellationTokenSource();
        var progress = new Listener(step =>
        {
            if (step.Stage == TrainingStage.CrossFitting) source.Cancel();
        });
        var model = ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart with { Threads = 1 }, progress, source.Token);
        Assert.True(model.WasStopped);
        var complete = ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart with { Threads = 1 });
        for (var label = 0; label < complete.Information.Labels.Count; label++)
            Assert.Equal(complete.Weights.Of(label), model.Weights.Of(label));
    }

    [Fact]
    public void An_audit_that_is_stopped_tells_nothing()
    {
        using var source = new CancellationTokenSource();
        var progress = new Listener(step =>
        {
            if (step.Stage == TrainingStage.Fitting) source.Cancel();
        });
        Assert.ThrowsAny<OperationCanceledException>(() => DataAudit.Run(Samples.Twenty, new AuditOptions { Training = Samples.Quick }, progress, source.Token));
    }

    [Fact]
    public void Baselines_that_are_stopped_throw()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => BaselineModels.Measure(Samples.Twenty, Samples.Twenty, Samples.Quick, source.Token));
    }

    [Fact]
    public void Progress_goes_through_the_stages_in_order()
    {
        var stages = new List<TrainingStage>();
        ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { Threads = 1 }, new Listener(step => stages.Add(step.Stage)));
        Assert.Equal([TrainingStage.Features, TrainingStage.Fitting, TrainingStage.CrossFitting], stages.Distinct());
    }
}
