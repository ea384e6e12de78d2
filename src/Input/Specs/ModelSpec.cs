using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("En investeringsmodel.")]
internal sealed record ModelSpec : Spec
{
    [Description("Modellens id. Det må kun bruges én gang på tværs af alle områder.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Modellens navn, som kilden kalder den.")]
    public required string Name { get; init; }

    [Description("Det budgetår, modellen er startet i.")]
    [WrittenAs(Form.Year)]
    public required int Adopted { get; init; }

    [Description("Hvad modellen koster om året. En tom liste betyder, at ingen kilde oplyser modellens egen del.")]
    public required IReadOnlyList<InvestmentPeriodSpec> Investment { get; init; }

    [Description("Hvor modellen er i sit liv: active, permanent, stopped eller completed.")]
    public required ModelState State { get; init; }

    [Description("Det år, tilstanden begyndte.")]
    [WrittenAs(Form.Year)]
    public int? StateSince { get; init; }

    [Description("Hvad der er besluttet om modellen.")]
    public IReadOnlyList<DecisionSpec>? Decisions { get; init; }
}
