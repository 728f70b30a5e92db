using System.Reflection;

namespace PolicyThemes.Tests.PublicApi;

/// <summary>Types as C# writes them, question marks included.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(object)] = "object",
        [typeof(string)] = "string",
        [typeof(bool)] = "bool",
        [typeof(char)] = "char",
        [typeof(byte)] = "byte",
        [typeof(int)] = "int",
        [typeof(uint)] = "uint",
        [typeof(long)] = "long",
        [typeof(ulong)] = "ulong",
        [typeof(float)] = "float",
        [typeof(double)] = "double",
    };

    public static string Of(Type type, NullabilityInfo? nullability = null)
    {
        if (type.IsByRef) return Of(type.GetElementType()!, nullability?.ElementType);
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        var mark = !type.IsValueType && nullability?.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsArray) return $"{Of(type.GetElementType()!, nullability?.ElementType)}[]{mark}";
        return Bare(type, nullability) + mark;
    }

    private static string Bare(Type type, NullabilityInfo? nullability)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        var name = type.Name.Split('`')[0];
        if (type.IsNested && !type.IsGenericParameter) name = $"{Bare(type.DeclaringType!, null)}.{name}";
        if (!type.IsGenericType) return name;
        var inner = type.GetGenericArguments();
        var marks = nullability?.GenericTypeArguments ?? [];
        return $"{name}<{string.Join(", ", inner.Select((argument, i) => Of(argument, i < marks.Length ? marks[i] : null)))}>";
    }
}
