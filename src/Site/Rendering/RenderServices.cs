using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Components;

namespace InvestmentModels.Site.Rendering;

/// <summary>The two things a renderer is given; whatever else it asks for, it does without. A container for two things takes longer to start than to use.</summary>
internal sealed class RenderServices : IServiceProvider
{
    private readonly PlainHtmlEncoder _encoder = new();
    private readonly MakeComponents _make = new();

    public object? GetService(Type serviceType) =>
        serviceType == typeof(HtmlEncoder) ? _encoder
        : serviceType == typeof(IComponentActivator) ? _make
        : null;
}
