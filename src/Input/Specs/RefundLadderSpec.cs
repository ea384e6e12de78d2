using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("En refusionstrappe: kommunens andel af ydelsen efter varighed.")]
internal sealed record RefundLadderSpec : Spec
{
    [Description("Det år, den trådte i kraft.")]
    [WrittenAs(Form.Year)]
    public required int From { get; init; }

    [Description("Trinene, den korteste varighed først. Det sidste trin har ingen slutuge.")]
    public required IReadOnlyList<LadderStepSpec> Steps { get; init; }

    [Description("Det dokument, den er fra.")]
    public required string Source { get; init; }

    [Description("Hvordan dokumentet er læst.")]
    public string? Note { get; init; }
}
