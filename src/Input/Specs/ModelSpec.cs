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

    [Description("Senere budgetår, hvor modellen er udvidet eller forlænget.")]
    [WrittenAs(Form.Year)]
    public IReadOnlyList<int>? ExpandedIn { get; init; }

    [Description("Det år, business casen venter, at virkningen kan ses. Herfra skal rapporten anbefale, hvad der skal ske.")]
    [WrittenAs(Form.Year)]
    public int? EffectExpectedFrom { get; init; }

    [Description("Hvad principperne kræver, og hvor det er dokumenteret. Udeladte krav vises som manglende.")]
    public PrinciplesSpec? Principles { get; init; }

    [Description("Hvad modellen ventedes at koste og spare, og hvad der er kendt nu.")]
    public BusinessCaseSpec? BusinessCase { get; init; }
}
