using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification.Recomputation;

/// <summary>The register's figures from its models.</summary>
/// <remarks>Written a second time on purpose, from what the data say and not from the program's own computation.</remarks>
internal static class RecomputeRegister
{
    /// <summary>First step of every address of the register.</summary>
    public const string Root = "register";

    /// <param name="models">As the data list them.</param>
    /// <param name="year">The newest report with the accounts; none where there is no such report.</param>
    /// <exception cref="OverflowException">The numbers are too large.</exception>
    public static IReadOnlyList<ExpectedFigure> From(IReadOnlyList<RegisteredModelEdition> models, int? year)
    {
        var inForce = models.Where(model => year is { } now && WasActiveIn(model, now) && AmountIn(model, now) is not null).ToList();
        return
        [
            Count("models", models),
            .. Enum.GetValues<ModelState>().Select(state => ContractWord.Of(state)).Select(state => Count(state, models.Where(model => model.State == state && model.StateKnownIn is null))),
            Count("lastKnownActive", models.Where(model => model.State == "active" && model.StateKnownIn is not null)),
            .. year is null ? Array.Empty<ExpectedFigure>() : [Count("investmentKnown", inForce)],
            .. inForce.Count == 0 ? Array.Empty<ExpectedFigure>() :
                [new ExpectedFigure($"{Root}/investmentMillionKroner", inForce.Sum(model => AmountIn(model, year!.Value)!.Value), RoundingRule.TenthHalfUp, ExpectedFigure.MillionKroner)],
            .. Enum.GetValues<Requirement>().Select(requirement => ContractWord.Of(requirement)).Select(word => Count($"requirements/{word}", models.Where(model => model.Requirements.Any(documented => documented.Requirement == word)))),
            .. models.SelectMany(Own),
        ];
    }

    private static IEnumerable<ExpectedFigure> Own(RegisteredModelEdition model)
    {
        var address = $"{Root}/models/{model.Id}";
        foreach (var period in model.Investment)
        {
            yield return new ExpectedFigure(
                FormattableString.Invariant($"{address}/investment/{period.From}"), period.MillionKroner, RoundingRule.Exact, ExpectedFigure.MillionKroner);
        }

        var documented = model.Requirements.Select(requirement => $"{address}/requirements/{requirement.Requirement}").ToList();
        yield return new ExpectedFigure($"{address}/requirements", documented.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = documented };
    }

    private static bool WasActiveIn(RegisteredModelEdition model, int year) =>
        model.StateKnownIn is null && model.Adopted <= year && (model.State == "active" || model.StateSince > year);

    private static decimal? AmountIn(RegisteredModelEdition model, int year) =>
        model.Investment.FirstOrDefault(period => period.From <= year && (period.To is null || period.To >= year))?.MillionKroner;

    private static ExpectedFigure Count(string name, IEnumerable<RegisteredModelEdition> models)
    {
        var counted = models.Select(model => $"{Root}/models/{model.Id}").ToList();
        return new ExpectedFigure($"{Root}/{name}", counted.Count, RoundingRule.Exact, ExpectedFigure.Count) { Counted = counted };
    }
}
