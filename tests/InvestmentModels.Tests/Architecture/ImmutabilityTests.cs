using System.Reflection;
using System.Runtime.CompilerServices;
using InvestmentModels.Computation;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Tests.Architecture;

/// <summary>What goes from step to step cannot be changed on the way.</summary>
public sealed class ImmutabilityTests
{
    private static readonly Type[] Changeable =
        [typeof(List<>), typeof(IList<>), typeof(ICollection<>), typeof(HashSet<>), typeof(ISet<>), typeof(Dictionary<,>), typeof(IDictionary<,>)];

    /// <summary>Every class of facts, figures and view-models.</summary>
    private static readonly IReadOnlyList<Type> Records =
    [
        .. new[] { typeof(PublicRecord).Assembly, typeof(ComputedRecord).Assembly, typeof(PageView).Assembly }
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true } && !(type.IsAbstract && type.IsSealed)),
    ];

    [Fact]
    public void Records_AreSeen() => Assert.Superset(new HashSet<Type> { typeof(Report), typeof(ComputedArea), typeof(TableView) }, Records.ToHashSet());

    [Fact]
    public void Record_Made_CannotBeChanged() => Assert.All(
        Records.SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Instance)),
        property => Assert.True(property.SetMethod is not { IsPublic: true } set || IsInit(set), $"{Name(property)} can be set."));

    [Fact]
    public void Record_HandsOut_NoListThatCanBeChanged() => Assert.All(
        Records.SelectMany(type => type.GetProperties()), property => Assert.False(IsChangeable(property.PropertyType), $"{Name(property)} can be changed."));

    [Fact]
    public void Record_HasNo_OpenField() => Assert.All(
        Records.SelectMany(type => type.GetFields()), field => Assert.True(field.IsInitOnly || field.IsLiteral, $"{field.DeclaringType}.{field.Name} can be set."));

    [Fact]
    public void Record_IsSealed_OrMeantToBeExtended() => Assert.All(Records, type => Assert.True(type.IsSealed || type.IsAbstract, $"{type.Name} is open."));

    /// <summary>A double prints 2,675 as 2,67499; a decimal is what was written.</summary>
    [Fact]
    public void Record_Counts_InDecimal() => Assert.All(
        Records.SelectMany(type => type.GetProperties()),
        property => Assert.False((Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is var type && (type == typeof(double) || type == typeof(float)), Name(property)));

    private static string Name(PropertyInfo property) => $"{property.DeclaringType!.Name}.{property.Name}";

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsChangeable(Type type) => type.IsArray
        || (type.IsGenericType && (Changeable.Contains(type.GetGenericTypeDefinition()) || type.GetGenericArguments().Any(IsChangeable)));
}
