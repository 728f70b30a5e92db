using System.Reflection;
using System.Text;

namespace PolicyThemes.Tests.PublicApi;

/// <summary>Everything that callers of an assembly can see, one declaration a line, sorted so that a change is a small difference.</summary>
internal static class ApiListing
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var types in assembly.GetExportedTypes().GroupBy(type => type.Namespace).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"namespace {types.Key}\n");
            foreach (var type in types.OrderBy(type => TypeNames.Of(type), StringComparer.Ordinal))
                Append(text, type);
            text.Append('\n');
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    private static void Append(StringBuilder text, Type type)
    {
        text.Append($"\n{Kind(type)} {TypeNames.Of(type)}{Bases(type)}\n");
        var members = type.GetMembers(Declared).Select(MemberText.Of).OfType<string>();
        // the values of an enumeration keep their order, which is part of them
        foreach (var member in type.IsEnum ? members : members.Order(StringComparer.Ordinal))
            text.Append($"    {member}\n");
    }

    private static string Kind(Type type)
    {
        if (type.IsEnum) return "enum";
        if (type.IsInterface) return "interface";
        var isRecord = type.GetMethod("PrintMembers", Declared) is not null;
        if (type.IsValueType) return isRecord ? "record struct" : type.IsByRefLike ? "ref struct" : "struct";
        var inheritance = type is { IsAbstract: true, IsSealed: true } ? "static " : type.IsSealed ? "sealed " : type.IsAbstract ? "abstract " : "";
        return inheritance + (isRecord ? "record" : "class");
    }

    private static string Bases(Type type)
    {
        if (type.IsEnum) return "";
        var bases = type.GetInterfaces().Where(@interface => @interface.IsPublic).Select(@interface => TypeNames.Of(@interface)).Order(StringComparer.Ordinal);
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType))
            bases = bases.Prepend(TypeNames.Of(parent)).Order(StringComparer.Ordinal);
        var names = string.Join(", ", bases);
        return names.Length > 0 ? $" : {names}" : "";
    }
}
