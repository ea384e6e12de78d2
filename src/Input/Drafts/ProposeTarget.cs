using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>A target for the next year from what the last report says.</summary>
/// <remarks>
/// The report's reading guide starts from last year's production, adds what the business case adds, and corrects for a shortfall carried over and
/// for outside factors. Only production and shortfall are known here; the business case is 0 and other factors are none until people write them.
/// The guide speaks of activities that are counted. Of means, and of what should be low, it says nothing: there the proposal is last year's target,
/// without pieces, since none of them would be true.
/// </remarks>
/// <example>Target 60, result 30: 30 last year + 30 carried over = 60. Target 120, result 131: 131 + 0 = 131.</example>
internal static class ProposeTarget
{
    /// <summary>Nothing is known; a target must be above zero.</summary>
    private const decimal NotSet = 1m;

    private const string Look = "Ret det, eller slet denne linje.";

    /// <param name="measure">What is measured.</param>
    /// <param name="last">What the last report says of it; none where it is new.</param>
    /// <param name="year">The last report's year.</param>
    public static TargetProposal From(Measure measure, MeasureReport? last, int year)
    {
        if (last is null)
        {
            return new TargetProposal(NotSet, null, Stub.Asking("Målet er ikke sat. Målepunktet er nyt, så 1 står her kun, fordi et mål skal være større end 0. Skriv årets mål, og slet denne linje."));
        }

        if (measure.Better == Direction.Lower || measure.OverYears == YearsRule.Mean)
        {
            return new TargetProposal(last.Target, null, Stub.Asking($"Målet er et forslag: det samme som i {year}. {Look}"));
        }

        if (last.Result is not { } produced)
        {
            return new TargetProposal(last.Target, null, Stub.Asking($"Målet er et forslag: det samme som i {year}, for resultatet fra {year} mangler. {Look}"));
        }

        var shortfall = Math.Max(0, last.Target - produced);
        return new TargetProposal(
            produced + shortfall,
            new TargetBasis(produced, 0, shortfall, []),
            Stub.Asking($"Målet er et forslag: produktionen i {year}{(shortfall > 0 ? " og det, der manglede" : string.Empty)}. Business casen er ikke lagt til. Ret målet og «targetBasis», eller slet denne linje."));
    }
}
