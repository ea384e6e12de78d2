using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>Investment, saving, net and all nets so far, period by period.</summary>
internal static class ComputePeriods
{
    /// <param name="model">Its yearly amounts are held against those of its business case.</param>
    /// <param name="said">The business case.</param>
    /// <param name="address">The business case's address in the data.</param>
    public static IReadOnlyList<ComputedPeriod> Of(InvestmentModel model, BusinessCase said, string address)
    {
        var computed = new List<ComputedPeriod>();
        foreach (var period in said.Periods.DistinctBy(Key))
        {
            var its = $"{address}/periods/{Key(period)}";
            var before = computed.Count == 0 ? null : computed[^1];
            var investment = Fact(its, "investment", "investmentMillionKroner", "investering", period.InvestmentMillionKroner, model, period);
            computed.Add(new ComputedPeriod(
                period,
                investment,
                Saving(its, "expected", "forventet", period.ExpectedMillionKroner, model, period, investment, before is null, before?.Expected.Cumulative),
                Saving(its, "realised", "opnået", period.RealisedMillionKroner, model, period, investment, before is null, before?.Realised.Cumulative),
                ByYear(its, model, period)));
        }

        return computed;
    }

    /// <summary>What a period is called in addresses and in words: <c>2023-2024</c>, <c>2025</c>.</summary>
    public static string Key(BusinessCasePeriod period) => period.From == period.To
        ? FormattableString.Invariant($"{period.From}")
        : FormattableString.Invariant($"{period.From}-{period.To}");

    private static ComputedSaving Saving(
        string address, string side, string word, decimal? number, InvestmentModel model, BusinessCasePeriod period, Figure? investment, bool isFirst, Figure? before)
    {
        var saving = Fact(address, side, $"{side}MillionKroner", $"{word} besparelse", number, model, period);
        var net = saving is null || investment is null
            ? null
            : Amount($"{address}/{side}Net", $"{word} besparelse minus investering", new Subtraction(saving.Derivation, investment.Derivation), model, period);
        var cumulative = net is null || (before is null && !isFirst)
            ? null
            : Amount(
                $"{address}/{side}Cumulative",
                $"{word} resultat til og med perioden",
                before is null ? net.Derivation : new Sum([new Reference(before), new Reference(net)]),
                model,
                period);
        return new ComputedSaving(saving, net, cumulative);
    }

    private static Figure? ByYear(string address, InvestmentModel model, BusinessCasePeriod period)
    {
        var parts = model.Investment
            .Select((amount, index) => new InvestedYears(index, Math.Min(amount.To ?? int.MaxValue, period.To) - Math.Max(amount.From, period.From) + 1))
            .Where(part => part.Years > 0)
            .ToList();
        if (period.InvestmentMillionKroner is null || parts.Sum(part => part.Years) != period.To - period.From + 1)
        {
            return null;
        }

        var terms = parts.Select(part => (Expression)new Product(ReportedInvestment.Of(model, part.Index), new Constant(part.Years))).ToList();
        return Amount($"{address}/investmentByYear", "investering efter modellens årlige beløb", terms.Count == 1 ? terms[0] : new Sum(terms), model, period);
    }

    private static Figure? Fact(string address, string name, string property, string what, decimal? number, InvestmentModel model, BusinessCasePeriod period) => number is { } known
        ? Amount($"{address}/{name}", what, new Reported(Name(model, period, what), period.Origin.At(property), known, Quantity.MillionKroner), model, period)
        : null;

    /// <summary>Exact: the amounts are the documents' own, and what is shown must add up.</summary>
    private static Figure Amount(string address, string what, Expression derivation, InvestmentModel model, BusinessCasePeriod period) =>
        new(address, Name(model, period, what), Quantity.MillionKroner, derivation, RoundingRule.Exact);

    private static string Name(InvestmentModel model, BusinessCasePeriod period, string what) =>
        $"{model.Name}, {Key(period).Replace('-', '–')}: {what}";

    /// <summary>How many years of a period an investment holds for, by the investment's place in the model's list.</summary>
    private sealed record InvestedYears(int Index, int Years);
}
