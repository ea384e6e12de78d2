using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En række i forslaget: ét områdes modeller.")]
internal sealed record PermanenceProposalSpec : Spec
{
    [Description("Områdets id.")]
    [WrittenAs(Form.Slug)]
    public required string Area { get; init; }

    [Description("De foreslåede modellers id'er fra områdets fil.")]
    [WrittenAs(Form.Slug)]
    public required IReadOnlyList<string> Models { get; init; }

    [Description("De målepunkter, der tæller med. Det kan være kun nogle af områdets.")]
    [WrittenAs(Form.Slug)]
    public required IReadOnlyList<string> Measures { get; init; }

    [Description("De år, der lægges sammen, fx 2023 og 2024.")]
    [WrittenAs(Form.Year)]
    public required IReadOnlyList<int> Years { get; init; }

    [Description("Hvad dokumentet selv angiver.")]
    public StatedProposalSpec? Stated { get; init; }
}
