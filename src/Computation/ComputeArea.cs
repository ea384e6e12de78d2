using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>Brings an area's measures together and holds them against the report's rule.</summary>
internal static class ComputeArea
{
    public static ComputedArea From(AreaReport reported, Report report, ILookup<string, Correction> corrections)
    {
        var address = $"{report.Id}/{reported.Area.Id}";
        var name = reported.Area.Name;
        var measures = reported.Measures.Select(measure => ComputeMeasure.From(measure, address, report.Kind, corrections)).ToList();
        var target = Together($"{address}/attainment/target", $"Samlet mål for {name}", reported, measures.Select(measure => measure.Target.Derivation));
        var result = measures.All(measure => measure.Result is not null)
            ? Together($"{address}/attainment/result", $"Samlet status for {name}", reported, measures.Select(measure => measure.Result!.Derivation))
            : null;
        var greenFrom = GreenFrom(report);
        var decisive = measures.FirstOrDefault(measure => measure.Result is null) ?? measures[0];
        Attainment attainment = report.Kind == ReportKind.HalfYear
            ? new UnreportedAttainment(ComputeProRata.YearIsNotOver, decisive.Measure)
            : ComputeAttainment.From(
                $"{address}/attainment", $"Målopfyldelse for {name}", decisive.Reported, result is null ? null : new Reference(result), new Reference(target), greenFrom);
        var assessment = new Assessment(
            greenFrom is null ? null : ColourOf(attainment, reported.Outlook?.MeetsTargetIn), reported.Judgement);
        return new ComputedArea(
            reported,
            measures,
            target,
            result,
            attainment,
            assessment,
            greenFrom is null ? null : ComputeMargin.Margin(address, name, attainment, greenFrom),
            greenFrom is null ? null : ComputeMargin.ShortOfGreen(address, name, measures[0].Measure, attainment, result, target, greenFrom),
            greenFrom is null ? null : ComputeMargin.SpareOverGreen(address, name, measures[0].Measure, attainment, result, target, greenFrom),
            Amount("investmentMillionKroner", "Årlig investering", reported.InvestmentMillionKroner, Quantity.MillionKroner),
            Amount("fullYearPersons", "Forventet færre helårspersoner", reported.FullYearPersons, Quantity.FullYearPersons))
        {
            ProRata = report.Kind == ReportKind.HalfYear
                ? ComputeProRata.Area(reported, address, decisive.Reported, Together(reported, measures.Select(measure => measure.ProRata!.Target.Derivation)), result)
                : null,
        };

        Figure? Amount(string property, string what, decimal? number, Quantity quantity) => number is { } known
            ? ComputeMeasure.Fact($"{address}/{property}", $"{what}, {name}", reported.Origin.At(property), known, quantity, corrections)
            : null;
    }

    /// <summary>The threshold a report's attainments are held against; none where nothing is assessed.</summary>
    public static Reported? GreenFrom(Report report) => report.Kind == ReportKind.Annual
        ? new Reported("Grøn fra", report.Rule.Origin.At("greenFromPercent"), report.Rule.GreenFromPercent, Quantity.Percent)
        : null;

    /// <summary>The colour the rule gives.</summary>
    public static Colour? ColourOf(Attainment attainment, int? meetsTargetIn) => attainment.Percent switch
    {
        null => null,
        { Threshold.Reached: true } => Colour.Green,
        _ => meetsTargetIn is null ? Colour.Red : Colour.Yellow,
    };

    private static Figure Together(string address, string name, AreaReport reported, IEnumerable<Expression> parts) =>
        new(address, name, QuantityOf.Unit(reported.Measures[0].Measure.Unit), Together(reported, parts), RoundingRule.Exact);

    private static Expression Together(AreaReport reported, IEnumerable<Expression> parts) =>
        CombineMeasures.By(reported.Area.Method, [.. parts.Zip(reported.Measures, (part, measure) => new MeasuredPart(part, measure.Measure))]);
}
