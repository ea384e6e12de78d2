using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>A model's business case → its figures. The realised side is judged by itself and never against the activity target.</summary>
internal static class ComputeBusinessCase
{
    private const decimal Million = 1_000_000m;
    private const decimal Whole = 100m;

    public static ComputedBusinessCase From(Area area, InvestmentModel model, BusinessCase said)
    {
        var address = $"models/{model.Id}/businessCase";
        var price = Range("price", said.Price, Quantity.Kroner);
        var quantity = Range("quantity", said.Quantity, Quantity.Count);
        var effect = Range("effect", said.Effect, Quantity.Count);
        var saving = price is null || quantity is null || effect is null ? null : Saving(price, quantity, effect);
        var periods = ComputePeriods.Of(model, said, address);
        return new ComputedBusinessCase(
            area,
            model,
            said,
            price,
            quantity,
            effect,
            saving,
            Fact("budgetedGain", "budgetteret gevinst om året", said.BudgetedGainMillionKroner, said.Origin.At("budgetedGainMillionKroner")),
            periods,
            Balance("expectedBalance", "År, før den forventede besparelse har betalt investeringen", periods, period => period.Expected),
            Balance("realisedBalance", "År, før den opnåede besparelse har betalt investeringen", periods, period => period.Realised),
            RealisedOfExpected(periods),
            said.Lasting is { } lasting ? Fact("lasting", "varig besparelse om året", lasting.MillionKroner, lasting.Origin.At("millionKroner")) : null,
            FollowUps(),
            [.. Compare(saving, periods)]);

        ComputedRange? Range(string property, Assumption? assumption, Quantity unit)
        {
            return assumption is null ? null : new ComputedRange(
                assumption.Name, One("low", "lavt skøn", assumption.Low), One("expected", "forventet", assumption.Expected)!, One("high", "højt skøn", assumption.High));

            Figure? One(string which, string what, decimal? number) => number is { } known
                ? new Figure(
                    $"{address}/{property}/{which}", $"{assumption.Name}, {what}", unit, new Reported($"{assumption.Name}, {what}", assumption.Origin.At(which), known, unit), RoundingRule.Exact)
                : null;
        }

        // An assumption without a range is counted with as it is; without any range there is nothing but the expected saving.
        ComputedRange Saving(params ComputedRange[] factors)
        {
            return new ComputedRange(
                "Besparelse om året",
                factors.Any(factor => factor.Low is not null) ? One("low", "lavt skøn", factor => factor.Low ?? factor.Expected) : null,
                One("expected", "forventet", factor => factor.Expected),
                factors.Any(factor => factor.High is not null) ? One("high", "højt skøn", factor => factor.High ?? factor.Expected) : null);

            Figure One(string which, string what, Func<ComputedRange, Figure> choose) => new(
                $"{address}/saving/{which}",
                $"{model.Name}, besparelse om året, {what}",
                Quantity.MillionKroner,
                new Quotient(factors.Select(factor => choose(factor).Derivation).Aggregate((left, right) => new Product(left, right)), new Constant(Million)),
                RoundingRule.TenthHalfUp);
        }

        Figure? Fact(string name, string what, decimal? number, Origin origin) => number is { } known
            ? new Figure($"{address}/{name}", $"{model.Name}, {what}", Quantity.MillionKroner, new Reported($"{model.Name}, {what}", origin, known, Quantity.MillionKroner), RoundingRule.Exact)
            : null;

        ComputedBalance Balance(string name, string what, IReadOnlyList<ComputedPeriod> all, Func<ComputedPeriod, ComputedSaving> side)
        {
            var reached = all.FirstOrDefault(period => side(period).Cumulative?.Unrounded >= 0)?.Said;
            var years = reached is null ? [] : Years(said.From, reached.To);
            return new ComputedBalance(
                reached,
                reached is null ? null : new Figure(
                    $"{address}/{name}", $"{what}, {model.Name}", Quantity.Count, new Tally(years, Math.Max(Years(said.From, all[^1].Said.To).Count, years.Count)), RoundingRule.Exact),
                all.Count > 0 && side(all[^1]).Cumulative is not null,
                years.Count is > 0 and <= BusinessCase.BudgetYears);
        }

        IReadOnlyList<Counted> Years(int from, int to) => [.. Enumerable.Range(from, Math.Max(to - from + 1, 0))
            .Select(year => FormattableString.Invariant($"{year}"))
            .Select(year => new Counted($"{address}/years/{year}", year))];

        Figure? RealisedOfExpected(IReadOnlyList<ComputedPeriod> all)
        {
            var known = all.Where(period => period.Expected.Saving is not null && period.Realised.Saving is not null).ToList();
            return known.Sum(period => period.Expected.Saving!.Unrounded) <= 0 ? null : new Figure(
                $"{address}/realisedOfExpected",
                $"{model.Name}, opnået besparelse i pct. af den forventede",
                Quantity.Percent,
                new Product(new Quotient(Together(known, period => period.Realised), Together(known, period => period.Expected)), new Constant(Whole)),
                RoundingRule.WholeHalfDown);
        }

        IReadOnlyList<ComputedFollowUp> FollowUps() => [.. said.FollowUps
            .GroupBy(year => year.Year)
            .SelectMany(same => same.Select((year, index) => ComputeFollowUp.From(year, FormattableString.Invariant($"{address}/followUps/{year.Year}-{index + 1}"))))];

        IEnumerable<Comparison> Compare(ComputedRange? computed, IReadOnlyList<ComputedPeriod> all)
        {
            if (computed is not null && said.SavingMillionKroner is { } stated)
            {
                yield return new Comparison($"{model.Id}-saving", computed.Expected.Name, stated, said.Origin.At("savingMillionKroner"), computed.Expected, null);
            }

            foreach (var period in all.Where(period => period.InvestmentByYear is not null))
            {
                yield return new Comparison(
                    $"{model.Id}-investment-{ComputePeriods.Key(period.Said)}",
                    period.InvestmentByYear!.Name,
                    period.Investment!.Unrounded,
                    period.Said.Origin.At("investmentMillionKroner"),
                    period.InvestmentByYear,
                    null);
            }
        }
    }

    private static Expression Together(IReadOnlyList<ComputedPeriod> periods, Func<ComputedPeriod, ComputedSaving> side) => periods.Count == 1
        ? side(periods[0]).Saving!.Derivation
        : new Sum([.. periods.Select(period => side(period).Saving!.Derivation)]);
}
