using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad principperne fra 2017 (afsnit 4) kræver, og hvor det er dokumenteret. Et udeladt krav vises som manglende.")]
internal sealed record PrinciplesSpec : Spec
{
    [Description("4A: problemet, med nøgletal eller sammenligning.")]
    public DocumentedSpec? Problem { get; init; }

    [Description("4A: hvad der bruges på området i dag.")]
    public DocumentedSpec? PresentResources { get; init; }

    [Description("4B: forandringsteorien.")]
    public DocumentedSpec? TheoryOfChange { get; init; }

    [Description("4B: business casen med pris, mængde og effekt.")]
    public DocumentedSpec? BusinessCase { get; init; }

    [Description("4B: usikkerhederne.")]
    public DocumentedSpec? Uncertainty { get; init; }

    [Description("4C: en kontrolgruppe, eller hvorfor der ikke er en.")]
    public DocumentedSpec? ControlGroup { get; init; }

    [Description("4C: faglige måltal.")]
    public DocumentedSpec? Targets { get; init; }

    [Description("4C: dokumentationsstrategien: data og systemer.")]
    public DocumentedSpec? Documentation { get; init; }

    [Description("4C: plan B, hvis data svigter.")]
    public DocumentedSpec? PlanB { get; init; }

    [Description("4D: hvorfor det ikke er almindelig drift.")]
    public DocumentedSpec? NotOrdinaryOperations { get; init; }
}
