using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace PolicyThemes.Tests.PublicApi;

/// <summary>Members as C# declares them, without bodies.</summary>
internal static class MemberText
{
    private static readonly NullabilityInfoContext Nullability = new();

    /// <returns>The declaration, or null where the member is not declared by hand or not visible outside.</returns>
    public static string? Of(MemberInfo member) => member switch
    {
        FieldInfo field when IsVisible(field.Attributes) => Field(field),
        PropertyInfo property when Accessors(property).Length > 0 => Property(property),
        ConstructorInfo { IsStatic: false } constructor when IsVisible(constructor) => $"{Access(constructor)}{TypeNames.Of(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method when IsVisible(method) && !IsAccessor(method) => Method(method),
        EventInfo { AddMethod.IsPublic: true } item => $"event {TypeNames.Of(item.EventHandlerType!)} {item.Name}",
        _ => null,
    };

    private static string Field(FieldInfo field) => field.DeclaringType!.IsEnum
        ? $"{field.Name} = {Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}"
        : $"{(field.IsLiteral ? "const" : field.IsInitOnly ? "static readonly" : "static")} {TypeNames.Of(field.FieldType, Nullability.Create(field))} {field.Name}";

    private static string Property(PropertyInfo property)
    {
        var index = property.GetIndexParameters();
        var name = index.Length == 0 ? property.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifiers(Accessors(property)[0])}{required}{TypeNames.Of(property.PropertyType, Nullability.Create(property))} {name} {{ {string.Join(" ", Accessors(property).Select(Accessor))} }}";
    }

    private static MethodInfo[] Accessors(PropertyInfo property) => property.IsDefined(typeof(CompilerGeneratedAttribute))
        ? []
        : [.. property.GetAccessors(nonPublic: true).Where(IsVisible).OrderBy(accessor => accessor.ReturnType == typeof(void))];

    private static string Accessor(MethodInfo accessor)
    {
        if (accessor.ReturnType != typeof(void)) return "get;";
        return accessor.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? "init;" : "set;";
    }

    private static string Method(MethodInfo method)
    {
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";
        return $"{Modifiers(method)}{TypeNames.Of(method.ReturnType, Nullability.Create(method.ReturnParameter))} {method.Name}{generic}({Parameters(method)})";
    }

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface) return "";
        if (method.IsStatic) return Access(method) + "static ";
        if (method.GetBaseDefinition() != method) return Access(method) + "override ";
        return Access(method) + (method.IsAbstract ? "abstract " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "");
    }

    private static string Parameters(MethodBase method)
    {
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return extension + string.Join(", ", method.GetParameters().Select(Parameter));
    }

    private static string Parameter(ParameterInfo parameter)
    {
        var way = parameter.IsOut ? "out " : parameter is { IsIn: true, ParameterType.IsByRef: true } ? "in " : parameter.ParameterType.IsByRef ? "ref " : "";
        var value = parameter.HasDefaultValue ? $" = {Default(parameter)}" : "";
        return $"{way}{TypeNames.Of(parameter.ParameterType, Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Default(ParameterInfo parameter) => parameter.RawDefaultValue switch
    {
        null => parameter.ParameterType.IsValueType && Nullable.GetUnderlyingType(parameter.ParameterType) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool yes => yes ? "true" : "false",
        var value when parameter.ParameterType.IsEnum => $"{parameter.ParameterType.Name}.{Enum.ToObject(parameter.ParameterType, value)}",
        var value => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Access(MethodBase method) => method.IsPublic ? "" : "protected ";

    private static bool IsVisible(FieldAttributes attributes) => (attributes & FieldAttributes.SpecialName) == 0
        && (attributes & FieldAttributes.FieldAccessMask) == FieldAttributes.Public;

    private static bool IsVisible(MethodBase method) => (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly)
        && (method.IsSpecialName || !method.IsDefined(typeof(CompilerGeneratedAttribute)))
        && !method.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName
        && (!method.Name.StartsWith("op_", StringComparison.Ordinal) || method.IsDefined(typeof(CompilerGeneratedAttribute)));
}
