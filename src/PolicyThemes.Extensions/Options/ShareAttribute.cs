using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PolicyThemes.Extensions.Options;

/// <summary>A number, or every number of a dictionary, must lie between 0 and a largest share.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ShareAttribute(double largest) : ValidationAttribute
{
    public double Largest { get; } = largest;

    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) => value switch
    {
        float number => Check(validationContext.MemberName!, number),
        IDictionary<string, float> numbers => numbers
            .Select(number => Check($"{validationContext.MemberName}['{number.Key}']", number.Value))
            .FirstOrDefault(result => result != ValidationResult.Success),
        _ => throw new NotSupportedException($"found a property of type {value?.GetType().Name ?? "null"}; [Share] is for numbers and dictionaries of numbers."),
    };

    private ValidationResult? Check(string name, float number) => number >= 0 && number <= Largest
        ? ValidationResult.Success
        : new ValidationResult(string.Create(CultureInfo.InvariantCulture, $"{name}: found {number}; expected a number from 0 to {Largest}."));
}
