using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("De samlede tal, forslaget selv angiver.")]
internal sealed record StatedPermanenceSpec : Spec
{
    [Description("Antal modeller.")]
    public decimal? Models { get; init; }

    [Description("Årlig investering i mio. kr.")]
    public decimal? InvestmentMillionKroner { get; init; }

    [Description("Hvorfor et angivet tal kan være anderledes end det beregnede.")]
    public string? Note { get; init; }
}
