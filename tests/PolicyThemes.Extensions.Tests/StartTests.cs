using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PolicyThemes.Extensions.Tests.Support;

namespace PolicyThemes.Extensions.Tests;

public class StartTests
{
    [Fact]
    public async Task A_sound_configuration_starts_and_says_which_model_it_uses()
    {
        using var folder = new ModelFolder();
        var log = new LogLines();
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath), log);
        await host.StartAsync();
        Assert.StartsWith("Information: Theme classifier 'default' uses model ", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.6f, "AbstentionBand: found 0.6; expected a number from 0 to 0.5.")]
    [InlineData(-1f, "AbstentionBand: found -1; expected a number from 0 to 0.5.")]
    [InlineData(float.NaN, "AbstentionBand: found NaN; expected a number from 0 to 0.5.")]
    public Task An_abstention_band_out_of_range_stops_the_start(float band, string message) =>
        Refuses(message, options => options.AbstentionBand = band);

    [Fact]
    public Task A_threshold_out_of_range_stops_the_start() => Refuses(
        "Thresholds['trade']: found 1.5; expected a number from 0 to 1.", options => options.Thresholds["trade"] = 1.5f);

    [Fact]
    public Task A_reload_interval_out_of_range_stops_the_start() => Refuses(
        "ReloadInterval: found 00:00:00; expected 00:00:00.0100000 to 30.00:00:00, or null for never.", options => options.ReloadInterval = TimeSpan.Zero);

    [Fact]
    public Task A_threshold_for_a_theme_that_the_model_does_not_have_stops_the_start() => Refuses(
        "unknown theme 'sport' among the thresholds. Themes of this model are security, trade.", options => options.Thresholds["sport"] = 0.5f);

    [Fact]
    public async Task A_missing_model_file_stops_the_start()
    {
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = "/nowhere/model.zip"));
        var error = await Assert.ThrowsAnyAsync<IOException>(() => host.StartAsync());
        Assert.Contains("/nowhere/model.zip", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_model_file_stops_the_start_and_is_named()
    {
        using var folder = new ModelFolder();
        folder.Put([1, 2, 3]);
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath));
        var error = await Assert.ThrowsAsync<ModelFormatException>(() => host.StartAsync());
        Assert.StartsWith(folder.ModelPath, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Options_bind_to_configuration()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services =>
        {
            services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
            {
                ["PolicyThemes:ModelPath"] = folder.ModelPath,
                ["PolicyThemes:Thresholds:trade"] = "1",
                ["PolicyThemes:ReloadInterval"] = "00:00:30",
            }).Build());
            services.AddThemeClassifier().BindConfiguration("PolicyThemes");
        });
        Assert.Equal(TimeSpan.FromSeconds(30), host.Services.GetRequiredService<IOptions<ThemeClassifierOptions>>().Value.ReloadInterval);
        Assert.True(host.Classifier().Classify(TinyModels.TradeText).IsNone);
    }

    private static async Task Refuses(string message, Action<ThemeClassifierOptions> configure)
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath).Configure(configure));
        var error = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync());
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
