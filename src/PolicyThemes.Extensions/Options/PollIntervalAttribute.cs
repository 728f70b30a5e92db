using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PolicyThemes.Extensions.Options;

/// <summary>A time must be short enough for a timer and long enough not to keep the disk busy; null is allowed.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class PollIntervalAttribute : ValidationAttribute
{
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(30);

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
        value is not TimeSpan time || (time >= Shortest && time <= Longest)
            ? ValidationResult.Success
            : new ValidationResult(string.Create(
                CultureInfo.InvariantCulture,
                $"{validationContext.MemberName}: found {time}; expected {Shortest} to {Longest}, or null for never."));
}
