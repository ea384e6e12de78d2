using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>An id names one thing: measures within their area, models over all areas, numbers within a report.</summary>
internal sealed class IdsAreUnique : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var measures = context.Record.Areas.SelectMany(area => Repeated(
            area.Measures, measure => measure.Id, measure => measure.Origin.At("id"), "Målepunktet", context));
        var models = Repeated(
            context.Record.Areas.SelectMany(area => area.Models), model => model.Id, model => model.Origin.At("id"), "Modellen", context);
        var numbers = context.Record.Reports.SelectMany(report => Repeated(
            report.Areas.Where(area => area.Number is not null), area => $"{area.Number}", area => area.Origin.At("number"), "Nummeret", context));
        return measures.Concat(models).Concat(numbers);
    }

    private static IEnumerable<Finding> Repeated<T>(
        IEnumerable<T> all, Func<T, string> id, Func<T, Origin> origin, string what, RuleContext context) => all
        .GroupBy(id, StringComparer.Ordinal)
        .SelectMany(same => same.Skip(1).Select(again => Finding.Error(
            "IM0214", context.PlaceOf(origin(again)), $"{what} «{same.Key}» er brugt mere end én gang. Giv det et andet id, eller fjern det ene.")));
}
