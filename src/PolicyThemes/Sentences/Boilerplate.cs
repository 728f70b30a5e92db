using System.Text.RegularExpressions;

namespace PolicyThemes.Sentences;

/// <summary>Knows bylines, time stamps, photo credits and captions, English and Chinese, by their form.</summary>
internal static partial class Boilerplate
{
    private const int LongestCaption = 4;
    private const int MatchMilliseconds = 250;

    /// <summary>Marks the boilerplate among the sentences of one block, from <paramref name="first"/> on; a block that ends with a photo credit is a caption.</summary>
    public static void Mark(string text, List<Sentence> sentences, int first)
    {
        if (first == sentences.Count) return;
        var isCaption = sentences.Count - first <= LongestCaption && PhotoCredit().IsMatch(Of(text, sentences[^1]));
        for (var i = first; i < sentences.Count; i++)
        {
            if (isCaption || IsBoilerplate(Of(text, sentences[i])))
                sentences[i] = sentences[i] with { IsBoilerplate = true };
        }
    }

    private static ReadOnlySpan<char> Of(string text, Sentence sentence) => text.AsSpan(sentence.Start, sentence.Length);

    private static bool IsBoilerplate(ReadOnlySpan<char> sentence) => Header().IsMatch(sentence) || Byline().IsMatch(sentence) || TimeStamp().IsMatch(sentence);

    // "(Xinhua/Li Tao)", "AP Photo/…", "Photo by …", "新华社记者 李涛 摄", "（图片来源：…）" at the end of a caption
    [GeneratedRegex(
        @"(?:[(（](?:[A-Z][\w&. -]{1,30}(?:/[\p{L}. '-]{2,40}){1,2}|(?:Photo|Image|Picture|Credit|Courtesy)\b[^()]{0,80})[)）]|\b(?:Photo|Image|Credit)\s?(?:by|:|credit)[^.]{2,60}\.?|(?:记者|記者|通讯员)?\s?\p{IsCJKUnifiedIdeographs}{1,4}[\s·]?\p{IsCJKUnifiedIdeographs}{0,3}\s?(?:摄|攝)(?:影)?|[（(](?:图|圖|图片|照片|资料图)[^（）()]{0,40}[)）])\s*$",
        RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex PhotoCredit();

    // "发布时间:… | 来源:…", "来源：新华社", "责任编辑：…", "Source: Xinhua", "Editor: …"
    [GeneratedRegex(
        @"^[\[【(（]?(?:发布时间|发稿时间|发布日期|更新时间|發布時間|来源|來源|文章来源|作者|编辑|責任編輯|责任编辑|责编|校对|审核|供稿|编审|撰稿|摄影|字号|Source|Author|Editor|Editors|Published|Updated|Posted|Last updated|Photo|Credit)\s?[:：]",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, MatchMilliseconds)]
    private static partial Regex Header();

    // "By Jane Doe", "BY JOHN SMITH, Staff Writer", "新华社记者 李涛", "本报记者张三", "（记者李四）", "(Xinhua)"
    [GeneratedRegex(
        @"^(?:By [A-Z][\p{L}.'-]+(?: (?:and )?[A-Z][\p{L}.'-]+){1,5}(?:, [\p{L} ]{3,40})?|[(（]?(?:新华社|新華社|本报|本報|人民日报|中新社|中新网|央视|中央社|通讯员|特约)?(?:记者|記者|特派员|通讯员)[:：\s]?\p{IsCJKUnifiedIdeographs}[\s、·\p{IsCJKUnifiedIdeographs}]{1,20}[)）]?(?:报道)?|[(（](?:Xinhua|Reuters|AP|AFP|TASS|完|新华社|本报)[)）])$",
        RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Byline();

    // "2025-06-19 09:06:35", "June 17, 2025", "17 June 2025 10:30 GMT", "2025年6月17日 09:06"
    [GeneratedRegex(
        @"^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日|(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2},)? \d{4})(?:[\sT]*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?(?: ?(?:GMT|UTC|EST|EDT|BST|CET))?$",
        RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex TimeStamp();
}
