namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Where things stand in the header of a Model.key.</summary>
internal static class ModelKeyLayout
{
    public const ulong Magic = 0x4C45444F4D004C4D;       // "ML\0MODEL"
    public const ulong TailMagic = 0x4D4C004D4F44454C;   // "LEDOM\0LM"
    public const uint OldestHeader = 0x00010001;
    public const uint Header = 0x00010002;
    public const int HeaderLength = 256;
    public const int BlockOffset = 0x10;
    public const int BlockLength = 0x18;
    public const int TableOffset = 0x20;
    public const int TableLength = 0x28;
    public const int CharsOffset = 0x30;
    public const int CharsLength = 0x38;
    public const int Signature = 0x40;
    public const int SignatureLength = 8;
    public const int Written = 0x48;
    public const int Needed = 0x4C;
    public const int Loader = 0x50;
    public const int Alternate = 0x68;
    public const int LoaderLength = 24;
    public const int TailOffset = 0x80;
    public const int End = 0x88;
    public const int AssemblyOffset = 0x90;
    public const int AssemblyLength = 0x98;
}
