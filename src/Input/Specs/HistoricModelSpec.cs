using System.ComponentModel;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

[Description("En model, der er ældre end rapporterne.")]
internal sealed record HistoricModelSpec : Spec
{
    [Description("Modellens id. Det må kun bruges én gang.")]
    [WrittenAs(Form.Slug)]
    public required string Id { get; init; }

    [Description("Modellens navn, som kilden skriver det.")]
    public required string Name { get; init; }

    [Description("De ansvarlige afdelingers id'er fra site.json.")]
    [WrittenAs(Form.Slug)]
    public required IReadOnlyList<string> Departments { get; init; }

    [Description("Det budgetår, modellen er startet i. Udelades, når kilden ikke siger det.")]
    [WrittenAs(Form.Year)]
    public int? Adopted { get; init; }

    [Description("Senere budgetår, hvor modellen er udvidet eller forlænget.")]
    [WrittenAs(Form.Year)]
    public IReadOnlyList<int>? ExpandedIn { get; init; }

    [Description("Hvad modellen koster om året, så vidt kilden siger det i tal.")]
    public required IReadOnlyList<InvestmentPeriodSpec> Investment { get; init; }

    [Description("Investeringen i ord, som kilden skriver den.")]
    public string? InvestmentText { get; init; }

    [Description("Hvor modellen er i sit liv: active, permanent, stopped eller completed.")]
    public required ModelState State { get; init; }

    [Description("Det år, tilstanden begyndte.")]
    [WrittenAs(Form.Year)]
    public int? StateSince { get; init; }

    [Description("Det år, kilden oplyser tilstanden for. Udelades, når tilstanden er kendt i dag.")]
    [WrittenAs(Form.Year)]
    public int? StateKnownIn { get; init; }

    [Description("Id på den kilde i sources, modellen er taget fra.")]
    [WrittenAs(Form.Slug)]
    public required string Source { get; init; }

    [Description("Hvad kilden ellers siger om modellen.")]
    public string? Note { get; init; }

    [Description("Hvad der er besluttet om modellen.")]
    public IReadOnlyList<DecisionSpec>? Decisions { get; init; }

    [Description("Hvad principperne kræver, og hvor det er dokumenteret. Udeladte krav vises som manglende.")]
    public PrinciplesSpec? Principles { get; init; }
}
