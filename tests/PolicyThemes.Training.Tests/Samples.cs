using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests;

/// <summary>Small invented data for the tests.</summary>
internal static class Samples
{
    /// <summary>Every theme, two themes at once and none, in both languages.</summary>
    public static readonly IReadOnlyList<LabelledStatement> Twenty =
    [
        Statement("en", "The two ministers agreed to cut tariffs on steel and textiles.", "trade"),
        Statement("en", "Exports of soybeans rose after the customs agreement.", "trade"),
        Statement("en", "Troops will patrol the border against terrorist attacks.", "security"),
        Statement("en", "The navy escorts merchant ships to deter pirates.", "security"),
        Statement("en", "A festival of opera and folk dance opens in the old theatre.", "culture"),
        Statement("en", "Museums will lend paintings to each other for ten years.", "culture"),
        Statement("en", "Greenhouse gas emissions must fall by half within the decade.", "climate"),
        Statement("en", "Solar parks replace coal to slow global warming.", "climate"),
        Statement("en", "Trade in arms was cut while tariffs on steel and attacks by terrorists rose.", "trade", "security"),
        Statement("en", "The meeting begins at nine in the large hall."),
        Statement("en", "The spokesman thanked the audience and sat down."),
        Statement("zh", "两国同意降低钢铁和纺织品关税。", "trade"),
        Statement("zh", "海关数据显示大豆出口继续增长。", "trade"),
        Statement("zh", "部队将在边境巡逻，打击恐怖袭击。", "security"),
        Statement("zh", "海军为商船护航，防范海盗。", "security"),
        Statement("zh", "戏曲和民间舞蹈艺术节在老剧院开幕。", "culture"),
        Statement("zh", "博物馆将互借绘画十年。", "culture"),
        Statement("zh", "温室气体排放必须在十年内减半。", "climate"),
        Statement("zh", "光伏电站取代煤电，减缓全球变暖。", "climate"),
        Statement("zh", "艺术节展示温室气体减排与民间舞蹈。", "culture", "climate"),
        Statement("zh", "会议九点在大厅开始。"),
        Statement("zh", "发言人向听众致谢后坐下。"),
    ];

    public static TrainingOptions Quick => new() { HashBits = 12, Folds = 2, Threads = 2 };

    /// <summary>Weak regularisation and many passes: learns its data by heart.</summary>
    public static TrainingOptions ByHeart => Quick with { Cost = 100, MaxEpochs = 200 };

    public static byte[] Bytes(TrainedModel model)
    {
        using var stream = new MemoryStream();
        model.Save(stream);
        return stream.ToArray();
    }

    public static LabelledStatement Statement(string lang, string text, params string[] labels) =>
        new() { Id = text, Text = text, Labels = labels, Lang = lang, Location = new SourceLine("samples.jsonl", 1) };

    /// <summary>A file that is deleted with the returned object.</summary>
    public static TemporaryFile File(string content, string extension = ".tsv")
    {
        var file = new TemporaryFile(extension);
        System.IO.File.WriteAllText(file.Path, content, new UTF8Encoding(false));
        return file;
    }
}
