namespace PolicyThemes.Browser.Tests.Support;

/// <summary>One browser for all tests, which run one after another; each opens a page with a memory of its own.</summary>
[CollectionDefinition(Name)]
public sealed class Browsers : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
