using System.Diagnostics;
using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests;

[Trait("Category", "Package")]
[Collection(Packed.Name)]
public class WebAppTests(PackedFeed feed)
{
    private const string Listening = "Now listening on: ";

    [Fact]
    public async Task A_web_app_gets_its_classifiers_injected_and_is_healthy()
    {
        var project = feed.Project("Web");
        project.Dotnet("build", "--output", "out").Checked();
        using var app = project.Command.Start(Command.Dotnet, [project.PathOf("out", "web.dll"), "--urls", "http://127.0.0.1:0"]);
        try
        {
            using var client = new HttpClient { BaseAddress = await Address(app) };
            Assert.Equal("trade", await client.GetStringAsync(Query("/themes")));
            Assert.Equal("none", await client.GetStringAsync(Query("/strict")));
            Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
        }
        finally
        {
            app.Kill(entireProcessTree: true);
            await app.WaitForExitAsync();
        }
    }

    private static Uri Query(string path) => new($"{path}?text={Uri.EscapeDataString(Statements.Trade)}", UriKind.Relative);

    private static async Task<Uri> Address(Process app)
    {
        var lines = new List<string>();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await app.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            var start = line.IndexOf(Listening, StringComparison.Ordinal);
            if (start >= 0) return new Uri(line[(start + Listening.Length)..].Trim());
        }

        throw new InvalidOperationException($"web app: found no line '{Listening.Trim()}'. It wrote:\n{string.Join('\n', lines)}\n{await app.StandardError.ReadToEndAsync()}");
    }
}
