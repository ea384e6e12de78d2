using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En forklaring til et angivet tal.")]
internal sealed record StatedNoteSpec : Spec
{
    [Description("Feltet, forklaringen gælder, fx investmentMillionKroner.")]
    public required string About { get; init; }

    [Description("Forklaringen.")]
    public required string Text { get; init; }
}
