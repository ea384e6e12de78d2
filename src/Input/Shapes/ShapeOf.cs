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
            .Where(property => property.IsDefined(typeof(DescriptionAttribute)))
            .Select(Field)]));

    private static FieldShape Field(PropertyInfo property)
    {
        var written = property.GetCustomAttribute<WrittenAsAttribute>();
        var kept = KeptIn(property);
        return new FieldShape(
            written?.Name ?? ContractWord.Of(property.Name),
            DescriptionOf(property),
            property.IsDefined(typeof(RequiredMemberAttribute)),
            TypeOf(property.PropertyType, written?.Form ?? Form.Plain),
            (spec, value) => kept.SetValue(spec, Convert(value, property.PropertyType)));
    }

    /// <summary>Where a property keeps its value, under the name the compiler gives it. Through the property itself the runtime would write and compile a method for each of them.</summary>
    private static FieldInfo KeptIn(PropertyInfo property) =>
        property.DeclaringType!.GetField($"<{property.Name}>k__BackingField", BindingFlags.NonPublic | BindingFlags.Instance)
        ?? throw new NotSupportedException($"{property} keeps no value of its own.");

    private static ShapeType TypeOf(Type type, Form form)
    {
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
