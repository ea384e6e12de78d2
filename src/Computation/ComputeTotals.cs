using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Totals over a report's areas.</summary>
internal static class ComputeTotals
{
    public static ComputedTotals From(Report report, IReadOnlyList<ComputedArea> areas)
    {
        return new ComputedTotals(
            Count("areas", "Antal områder", _ => true),
            Models(),
            Add("investmentMillionKroner", "Samlet årlig investering", area => area.Investment, Quantity.MillionKroner, RoundingRule.TenthHalfUp),
            Add("fullYearPersons", "Samlet forventning om færre helårspersoner", area => area.FullYearPersons, Quantity.FullYearPersons, RoundingRule.WholeHalfDown),
            Count("green", "Grønne områder", area => area.Assessment.Colour == Colour.Green),
            Count("yellow", "Gule områder", area => area.Assessment.Colour == Colour.Yellow),
            Count("red", "Røde områder", area => area.Assessment.Colour == Colour.Red),
            Count("notAssessed", "Områder uden farve", area => area.Assessment.Colour is null),
            Count("judged", "Områder, hvor farven er vurderet", area => area.Assessment.IsJudged))
        {
            Expected = report.Kind == ReportKind.HalfYear ? ExpectationTotals.From(report, areas) : null,
        };

        Figure Count(string name, string what, Func<ComputedArea, bool> counts) => new(
            $"{report.Id}/totals/{name}",
            what,
            Quantity.Count,
            new Tally([.. areas.Where(counts).Select(area => new Counted($"{report.Id}/{area.Area.Id}", area.Area.Name))], areas.Count),
            RoundingRule.Exact);

        Figure Models()
        {
            var named = areas.SelectMany(area => area.Area.Models.Where(model => model.IsActiveIn(report.Year)).Select(model => new Counted($"{area.Area.Id}/{model.Id}", model.Name))).ToList();
            return new Figure($"{report.Id}/totals/models", "Aktive modeller, som kilderne nævner", Quantity.Count, new Tally(named, named.Count), RoundingRule.Exact);
        }

        // Nothing known is not 0: a report that holds only figures has no investment.
        Figure? Add(string name, string what, Func<ComputedArea, Figure?> amount, Quantity quantity, RoundingRule rounding)
        {
            var known = areas.Select(amount).OfType<Figure>().Select(figure => new Reference(figure)).ToList();
            return known.Count == 0 ? null : new Figure($"{report.Id}/totals/{name}", what, quantity, new Sum(known), rounding);
        }
    }

}
