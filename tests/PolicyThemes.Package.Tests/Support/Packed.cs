namespace PolicyThemes.Package.Tests.Support;

/// <summary>One packing for all tests, which run one after another: each may build, and builds use all processors.</summary>
[CollectionDefinition(Name)]
public sealed class Packed : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
