using Microsoft.Extensions.DependencyInjection;
using PolicyThemes.Extensions.Tests.Support;

namespace PolicyThemes.Extensions.Tests;

public class RegistrationTests
{
    [Fact]
    public void One_line_registers_a_classifier_that_works_without_a_host()
    {
        using var folder = new ModelFolder();
        var services = new ServiceCollection();
        services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath);
        using var provider = services.BuildServiceProvider(validateScopes: true);
        Assert.Equal(["trade"], provider.GetRequiredService<IThemeClassifier>().Classify(TinyModels.TradeText).Themes);
    }

    [Fact]
    public void The_classifier_is_one_for_all()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath));
        using var scope = host.Services.CreateScope();
        Assert.Same(host.Classifier(), scope.ServiceProvider.GetRequiredService<IThemeClassifier>());
    }

    [Fact]
    public void Named_classifiers_are_keyed_services_with_options_of_their_own()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services =>
        {
            services.AddThemeClassifier("open", options => options.ModelPath = folder.ModelPath);
            services.AddThemeClassifier("shut", options => (options.ModelPath, options.Thresholds["trade"]) = (folder.ModelPath, 1));
        });
        Assert.Equal(["trade"], host.Classifier("open").Classify(TinyModels.TradeText).Themes);
        Assert.Empty(host.Classifier("shut").Classify(TinyModels.TradeText).Themes);
        Assert.Null(host.Services.GetService<IThemeClassifier>());
    }

    [Fact]
    public void Registering_twice_adds_to_the_options()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services =>
        {
            services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath);
            services.AddThemeClassifier(options => options.Thresholds["trade"] = 1);
        });
        Assert.Single(host.Services.GetServices<IThemeClassifier>());
        Assert.True(host.Classifier().Classify(TinyModels.TradeText).IsNone);
    }

    [Fact]
    public void The_abstention_band_reaches_the_classifier()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => (options.ModelPath, options.AbstentionBand) = (folder.ModelPath, 0.5f)));
        Assert.True(host.Classifier().Classify(TinyModels.TradeText).Abstained);
    }

    [Fact]
    public void A_document_gives_ranges_of_the_text()
    {
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(options => options.ModelPath = folder.ModelPath));
        const string text = $"The weather was fine. {TinyModels.TradeText}";
        var sentences = host.Classifier().ClassifyDocument(text);
        Assert.Equal([TinyModels.TradeText], sentences.Where(s => !s.Classification.IsNone).Select(s => text.Substring(s.Start, s.Length)));
    }
}
