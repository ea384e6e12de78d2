using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>What is documented of what the principles ask for, in their order.</summary>
internal static class ReadPrinciples
{
    public static IReadOnlyList<DocumentedRequirement> From(PrinciplesSpec? spec) => spec is null ? [] :
        [.. new (Requirement Requirement, DocumentedSpec? Documented)[]
        {
            (Requirement.Problem, spec.Problem),
            (Requirement.PresentResources, spec.PresentResources),
            (Requirement.TheoryOfChange, spec.TheoryOfChange),
            (Requirement.BusinessCase, spec.BusinessCase),
            (Requirement.Uncertainty, spec.Uncertainty),
            (Requirement.ControlGroup, spec.ControlGroup),
            (Requirement.Targets, spec.Targets),
            (Requirement.Documentation, spec.Documentation),
            (Requirement.PlanB, spec.PlanB),
            (Requirement.NotOrdinaryOperations, spec.NotOrdinaryOperations),
        }.Where(pair => pair.Documented is not null).Select(pair =>
            new DocumentedRequirement(pair.Requirement, pair.Documented!.Text, pair.Documented.Source, pair.Documented.Origin))];
}
