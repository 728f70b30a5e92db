namespace PolicyThemes.Browser.Tests.Support;

/// <summary>A mark of the strongest evidence in a wrong row, as the page shows it.</summary>
internal sealed class ShownMark
{
    private const string Script = """
        marks => marks.map(mark => {
            const before = document.createRange();
            before.setStart(mark.parentElement, 0);
            before.setEndBefore(mark);
            const what = mark.closest(".mistake").querySelector("strong").textContent;
            return {
                text: mark.parentElement.textContent, label: what.replace(/^missed | wrongly given$/g, ""),
                start: before.toString().length, isAgainst: mark.classList.contains("against"),
            };
        })
        """;

    public string Text { get; set; } = "";

    public string Label { get; set; } = "";

    /// <summary>Where it begins in <see cref="Text"/>.</summary>
    public int Start { get; set; }

    public bool IsAgainst { get; set; }

    public static Task<ShownMark[]> Strongest(OpenPage open) => open.Find("mark.strong").EvaluateAllAsync<ShownMark[]>(Script);
}
