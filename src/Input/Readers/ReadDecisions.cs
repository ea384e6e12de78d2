using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary>Small lists that both areas and reports hold.</summary>
internal static class ReadDecisions
{
    public static IReadOnlyList<Decision> From(IReadOnlyList<DecisionSpec>? specs) =>
        [.. (specs ?? []).Select(spec => new Decision(spec.Date, spec.Body, spec.Text, spec.Url))];

    public static Decision? One(DecisionSpec? spec) => spec is null ? null : From([spec])[0];

    public static IReadOnlyList<Observation> From(IReadOnlyList<ObservationSpec>? specs) =>
        [.. (specs ?? []).Select(spec => new Observation(spec.Subject, spec.Stated, spec.Found, spec.Source, spec.Origin))];
}
