using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Et område fra den forrige rapport, som ikke længere følges.")]
internal sealed record ClosedAreaSpec : Spec
{
    [Description("Områdets id.")]
    [WrittenAs(Form.Slug)]
    public required string Area { get; init; }

    [Description("Hvorfor området ikke længere følges.")]
    public required string Reason { get; init; }

    [Description("Det område, det er lagt ind i, hvis det er lagt sammen med et andet.")]
    [WrittenAs(Form.Slug)]
    public string? Into { get; init; }
}
