namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>Constants of the files Schema and TrainSchema.</summary>
internal static class IdvLayout
{
    public const ulong Magic = 0x00425644004C4D43;       // "CML\0DVB\0"
    public const ulong TailMagic = 0x434D4C0044564200;
    public const ulong Version = 0x0001000100010006;
    public const int HeaderLength = 256;
    public const int MaxColumns = 10_000;
}
