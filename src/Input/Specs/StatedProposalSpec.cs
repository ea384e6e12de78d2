using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad dokumentet selv angiver for en række.")]
internal sealed record StatedProposalSpec : Spec
{
    [Description("Samlet mål over årene.")]
    public decimal? Target { get; init; }

    [Description("Samlet status over årene.")]
    public decimal? Result { get; init; }

    [Description("Samlet målopfyldelse i pct.")]
    public decimal? AttainmentPercent { get; init; }

    [Description("Årlig investering i mio. kr.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("Omregnede tal for hvert år.")]
    public IReadOnlyList<StatedYearSpec>? ByYear { get; init; }

    [Description("Hvorfor et angivet tal kan være anderledes end det beregnede.")]
    public string? Note { get; init; }
}
