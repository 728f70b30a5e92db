using Microsoft.Playwright;

namespace PolicyThemes.Browser.Tests.Support;

/// <summary>A loaded page, what it asked for and what it complained about.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    /// <summary>Milliseconds; CI runs all test projects at once on few processors.</summary>
    private const float Patience = 120_000;

    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        (_context, Page) = (context, page);
        context.SetDefaultTimeout(Patience);
        context.Request += (_, request) => _requests.Add(request.Url);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _complaints.Add($"{message.Type}: {message.Text}");
        };
    }

    public IPage Page { get; }

    /// <summary>Addresses in the order of the requests, that of the page first.</summary>
    public IReadOnlyList<string> Requests => _requests;

    /// <summary>Errors and warnings of the console, and errors that no script caught.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    public static async Task<OpenPage> At(Uri address, IBrowserContext context)
    {
        var open = new OpenPage(context, await context.NewPageAsync());
        await open.Page.GotoAsync(address.AbsoluteUri);
        return open;
    }

    public ILocator Find(string selector) => Page.Locator(selector);

    /// <summary>The text of the only element with this id.</summary>
    public Task<string> Text(string id) => Find($"#{id}").InnerTextAsync();

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
