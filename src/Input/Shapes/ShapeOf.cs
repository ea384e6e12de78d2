using System.Collections.Concurrent;
using System.ComponentModel;
using System.Reflection;
using System.Runtime.CompilerServices;
using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Shapes;

/// <summary>Reads a spec class's own declaration: its names, descriptions, which fields are required and what they hold.</summary>
internal static class ShapeOf
{
    private static readonly ConcurrentDictionary<Type, ObjectShape> Known = new();

    public static ObjectShape Class(Type spec) => Known.GetOrAdd(spec, static type => new ObjectShape(
        type,
        DescriptionOf(type),
        [.. Hierarchy(type).SelectMany(level => level.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.Name != nameof(Spec.Origin) && property.GetCustomAttribute<DescriptionAttribute>() is not null)
            .Select(Field)]));

    private static FieldShape Field(PropertyInfo property) => new(
        property.GetCustomAttribute<WrittenAsAttribute>()?.Name ?? ContractWord.Of(property.Name),
        DescriptionOf(property),
        property.GetCustomAttribute<RequiredMemberAttribute>() is not null,
        TypeOf(property),
        (spec, value) => property.SetValue(spec, Convert(value, property.PropertyType)));

    private static ShapeType TypeOf(PropertyInfo property)
    {
        var form = property.GetCustomAttribute<WrittenAsAttribute>()?.Form ?? Form.Plain;
        var type = property.PropertyType;
        if (!type.IsGenericType || type.GetGenericTypeDefinition() != typeof(IReadOnlyList<>))
        {
            return Single(type, form);
        }

        var item = type.GetGenericArguments()[0];
        return new ListType(Single(item, form), item, Nullable.GetUnderlyingType(item) is not null);
    }

    private static ShapeType Single(Type type, Form form)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        return form switch
        {
            Form.Slug => TextType.Slug,
            Form.Address => TextType.Address,
            Form.Year => NumberType.Year,
            Form.Ordinal => NumberType.Ordinal,
            Form.Version => new VersionType(),
            Form.Sha256 => TextType.Sha256,
            _ when plain == typeof(string) => TextType.Any,
            _ when plain == typeof(decimal) => NumberType.Any,
            _ when plain == typeof(IReadOnlyDictionary<string, string>) => new MapType(),
            _ when plain == typeof(IReadOnlyDictionary<string, decimal>) => new NumberMapType(),
            _ when plain == typeof(DateOnly) => new DateType(),
            _ when plain.IsEnum => ChoiceType.Of(plain),
            _ when plain.IsSubclassOf(typeof(Spec)) => new ObjectType(Class(plain)),
            _ => throw new NotSupportedException($"{plain} has no shape."),
        };
    }

    /// <summary>A value as read → the class its field holds.</summary>
    public static object Convert(object value, Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) == typeof(int) ? decimal.ToInt32((decimal)value) : value;

    private static string DescriptionOf(MemberInfo member) => member.GetCustomAttribute<DescriptionAttribute>()?.Description
        ?? throw new NotSupportedException($"{member} needs a Danish description.");

    private static IEnumerable<Type> Hierarchy(Type type) =>
        type == typeof(Spec) ? [] : Hierarchy(type.BaseType!).Append(type);
}
