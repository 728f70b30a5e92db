using Microsoft.Playwright;

namespace PolicyThemes.Browser.Tests.Support;

/// <summary>How far the text of an element stands out, as the accessibility guidelines (WCAG) count it.</summary>
/// <param name="Element">Tag, classes and the first words.</param>
/// <param name="Ratio">1, not at all, to 21, black on white.</param>
internal sealed record TextContrast(string Element, double Ratio)
{
    /// <summary>Colours are mixed by a canvas, which knows every notation, see-through ones over what lies behind them.</summary>
    private const string Script = """
        selector => {
            const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
            const linear = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
            const brightness = () => {
                const [red, green, blue] = [...canvas.getImageData(0, 0, 1, 1).data].map(value => linear(value / 255));
                return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
            };
            const paint = colour => { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); };
            const paintBehind = element => {
                if (element.parentElement) paintBehind(element.parentElement); else paint("Canvas");
                paint(getComputedStyle(element).backgroundColor);
            };
            return [...document.querySelectorAll(selector)].filter(element => element.textContent.trim()).map(element => {
                paintBehind(element);
                const behind = brightness();
                const style = getComputedStyle(element);
                paint(element instanceof SVGElement ? style.fill : style.color);
                const [dark, light] = [behind, brightness()].sort((a, b) => a - b);
                const name = `${element.tagName.toLowerCase()} ${element.getAttribute("class") ?? ""} '${element.textContent.trim().slice(0, 30)}'`;
                return { element: name, ratio: (light + 0.05) / (dark + 0.05), behind };
            });
        }
        """;

    /// <summary>The elements that have text, each against its background.</summary>
    public static async Task<TextContrast[]> Of(IPage page, string selector) =>
        [.. (await Measure(page, selector)).Select(measured => new TextContrast(measured.Element, measured.Ratio))];

    /// <summary>How bright the background of an element is, 0 to 1.</summary>
    public static async Task<double> Brightness(IPage page, string selector) => Assert.Single(await Measure(page, selector)).Behind;

    private static Task<Measured[]> Measure(IPage page, string selector) => page.EvaluateAsync<Measured[]>(Script, selector);

    private sealed class Measured
    {
        public string Element { get; set; } = "";

        public double Ratio { get; set; }

        public double Behind { get; set; }
    }
}
