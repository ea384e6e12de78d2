using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Economy;

/// <summary>What the investments of an annual report ask for, area by area and together.</summary>
/// <remarks>Only investments that are expected to bring fewer full-year persons are held against persons: another effort has nothing to do with them.</remarks>
internal static class ComputeReportEconomy
{
    private const decimal Million = 1_000_000m;
    private const decimal DaysInWeek = 7m;
    private const string Together = "alle områder med en forventning";

    public static ComputedReportEconomy From(Report report, IReadOnlyList<ComputedArea> areas, EmploymentEconomy? economy)
    {
        if (report.Kind != ReportKind.Annual)
        {
            return ComputedReportEconomy.None;
        }

        var prices = economy?.Prices ?? [];
        var both = areas.Where(area => area.Investment is not null && area.FullYearPersons?.Unrounded > 0).ToList();
        return new ComputedReportEconomy(
            [.. areas.Select(area => Area(area, $"{report.Id}/{area.Area.Id}", prices, LadderInForce.In(economy, report.Year)))],
            both.Count == 0 ? null : PerPerson(
                $"{report.Id}/totals", Together, Sum(both, area => area.Investment!), Sum(both, area => area.FullYearPersons!)),
            both.Count == 0 ? [] : [.. prices.Select(price => Enough($"{report.Id}/totals", Together, price, Sum(both, area => area.Investment!)))],
            [.. report.Gains.DistinctBy(gain => gain.Adopted).Select(gain => Gain(report, gain))]);
    }

    private static ComputedAreaEconomy Area(ComputedArea area, string address, IReadOnlyList<MunicipalPrice> prices, RefundLadder? ladder) => new(
        area,
        area.Investment is { } investment && area.FullYearPersons is { Unrounded: > 0 } persons
            ? PerPerson(address, area.Area.Name, investment.Derivation, persons.Derivation)
            : null,
        area.Investment is { } asked && area.FullYearPersons is { Unrounded: > 0 } ? [.. prices.Select(price => Enough(address, area.Area.Name, price, asked.Derivation))] : [],
        ladder is null ? [] : [.. area.Measures.Where(measure => measure is { Measure.Unit: Unit.Days, Result.Unrounded: > 0 }).Select(measure => Refund(measure, address, ladder))]);

    private static Figure PerPerson(string address, string whose, Expression investment, Expression persons) => new(
        $"{address}/pricePerPerson",
        $"Investering pr. forventet helårsperson, {whose}",
        Quantity.Kroner,
        new Quotient(new Product(investment, new Constant(Million)), persons),
        RoundingRule.WholeHalfUp);

    private static EnoughAtPrice Enough(string address, string whose, MunicipalPrice price, Expression investment) => new(price, new Figure(
        $"{address}/enough/{price.Id}",
        $"Så mange helårspersoner færre er nok ved prisen for {price.Name}, {whose}",
        Quantity.FullYearPersons,
        new Quotient(new Product(investment, new Constant(Million)), ComputeEconomy.Fact(price)),
        RoundingRule.WholeUp));

    private static ComputedRefund Refund(ComputedMeasure measure, string address, RefundLadder ladder)
    {
        var its = $"{address}/refund/{measure.Measure.Id}";
        return new ComputedRefund(
            measure,
            ladder,
            new Figure(
                $"{its}/share",
                $"{measure.Measure.Name}: kommunens andel af den sidste dag",
                Quantity.Percent,
                LadderFacts.Share(ladder, SplitSpell.StepAt(ladder, measure.Result!.Unrounded / DaysInWeek)),
                RoundingRule.Exact),
            new Figure(
                $"{its}/savedDays",
                $"{measure.Measure.Name}: dages ydelse, kommunen betaler mindre pr. forløb end ved målet",
                Quantity.Days,
                MunicipalPart.SavedDays(ladder, measure.Result.Derivation, measure.Target.Derivation),
                RoundingRule.Exact));
    }

    private static ComputedGain Gain(Report report, StatedGain gain)
    {
        var name = FormattableString.Invariant($"Besparelse ud over investeringen om året, modeller fra {gain.Adopted}");
        return new ComputedGain(gain, new Figure(
            FormattableString.Invariant($"{report.Id}/gains/{gain.Adopted}"),
            name,
            Quantity.MillionKroner,
            new Reported(name, gain.Origin.At("netMillionKroner"), gain.NetMillionKroner, Quantity.MillionKroner),
            RoundingRule.Exact));
    }

    private static Sum Sum(IEnumerable<ComputedArea> areas, Func<ComputedArea, Figure> figure) => new([.. areas.Select(area => new Reference(figure(area)))]);
}
