using Microsoft.Extensions.Options;

namespace PolicyThemes.Extensions.Options;

/// <summary>Checks the attributes of the options; the code is generated, so it works without reflection.</summary>
[OptionsValidator]
internal sealed partial class ThemeClassifierOptionsValidator : IValidateOptions<ThemeClassifierOptions>;
