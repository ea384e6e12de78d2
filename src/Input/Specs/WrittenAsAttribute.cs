namespace InvestmentModels.Input.Specs;

/// <summary>How a field is written, where its name and class do not say.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class WrittenAsAttribute(Form form = Form.Plain) : Attribute
{
    public Form Form { get; } = form;

    /// <summary>The field's name in JSON, where it is not the property's name in camelCase.</summary>
    public string? Name { get; init; }
}
