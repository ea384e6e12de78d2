using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et dokument, tallene er taget fra.")]
internal sealed record SourceSpec : Spec
{
    [Description("Kildens id.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Dokumentets titel.")]
    public required string Title { get; init; }

    [Description("Dokumentets dato.")]
    public DateOnly? Date { get; init; }

    [Description("Hvor dokumentet kan læses.")]
    [WrittenAs(Form.Address)]
    public string? Url { get; init; }
}
