using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Modellens business case. Det, kilderne ikke oplyser, udelades.")]
internal sealed record BusinessCaseSpec : Spec
{
    [Description("Det første år i den fireårige budgetperiode.")]
    [WrittenAs(Form.Year)]
    public required int From { get; init; }

    [Description("Prisen: besparelse om året pr. enhed, i kr.")]
    public AssumptionSpec? Price { get; init; }

    [Description("Mængden: antal enheder.")]
    public AssumptionSpec? Quantity { get; init; }

    [Description("Effekten: hvor meget af prisen én enhed sparer. 1 er det hele.")]
    public AssumptionSpec? Effect { get; init; }

    [Description("Den årlige besparelse i mio. kr., som dokumentet angiver. Pris × mængde × effekt skal give den.")]
    public decimal? SavingMillionKroner { get; init; }

    [Description("Den årlige gevinst i mio. kr., som budgettet regner med.")]
    public decimal? BudgetedGainMillionKroner { get; init; }

    [Description("Investering, forventet og opnået besparelse, periode for periode.")]
    public required IReadOnlyList<BusinessCasePeriodSpec> Periods { get; init; }

    [Description("En besparelse, der fortsætter, når indsatsen er slut.")]
    public LastingSavingSpec? Lasting { get; init; }

    [Description("Afledte virkninger. De nævnes, men tælles aldrig med.")]
    public IReadOnlyList<string>? DerivedEffects { get; init; }

    [Description("Pris og mængde år for år: budgetteret og opnået.")]
    public IReadOnlyList<PriceQuantitySpec>? FollowUps { get; init; }

    [Description("Det dokument, tallene er fra.")]
    public required string Source { get; init; }

    [Description("Hvad der ellers er at sige.")]
    public string? Note { get; init; }
}
