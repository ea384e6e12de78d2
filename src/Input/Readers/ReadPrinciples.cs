using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>What is documented of what the principles ask for, in their order.</summary>
internal static class ReadPrinciples
{
    public static IReadOnlyList<DocumentedRequirement> From(PrinciplesSpec? spec) => spec is null ? [] :
        [.. new[]
        {
            Documented(Requirement.Problem, spec.Problem),
            Documented(Requirement.PresentResources, spec.PresentResources),
            Documented(Requirement.TheoryOfChange, spec.TheoryOfChange),
            Documented(Requirement.BusinessCase, spec.BusinessCase),
            Documented(Requirement.Uncertainty, spec.Uncertainty),
            Documented(Requirement.ControlGroup, spec.ControlGroup),
            Documented(Requirement.Targets, spec.Targets),
            Documented(Requirement.Documentation, spec.Documentation),
            Documented(Requirement.PlanB, spec.PlanB),
            Documented(Requirement.NotOrdinaryOperations, spec.NotOrdinaryOperations),
        }.OfType<DocumentedRequirement>()];

    private static DocumentedRequirement? Documented(Requirement requirement, DocumentedSpec? spec) =>
        spec is null ? null : new DocumentedRequirement(requirement, spec.Text, spec.Source, spec.Origin);
}
