using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;

namespace InvestmentModels.Site.Rendering;

/// <summary>Makes the theme's components. They ask for no services, so nothing is compiled at run time to find those.</summary>
internal sealed class MakeComponents : IComponentActivator
{
    public IComponent CreateInstance([DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type componentType) =>
        (IComponent)Activator.CreateInstance(componentType)!;
}
