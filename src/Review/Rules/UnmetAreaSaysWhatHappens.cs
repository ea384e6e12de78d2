using System.Globalization;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review.Rules;

/// <summary>An area below the threshold says what will be done differently, unless people judged it otherwise.</summary>
internal sealed class UnmetAreaSaysWhatHappens : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context)
    {
        foreach (var (report, area) in context.AssessedAreas.Where(pair => pair.Area.Attainment.Percent?.Threshold is { Reached: false }))
        {
            var said = area.Reported;
            if (said.Outlook is null && said.Judgement is null)
            {
                yield return Finding.Error(
                    "IM0301",
                    context.PlaceOf(said.Origin),
                    $"«{area.Area.Name}» nåede {Percent(area.Attainment.Percent!)} af målet og ligger under grænsen på {report.Rule.GreenFromPercent:0.##} pct. Skriv i «outlook», hvad der nu gøres, eller i «judgement», hvem der vurderer anderledes og hvorfor.");
            }
            else if (said.Outlook is { Actions.Count: 0 } outlook)
            {
                yield return Finding.Error(
                    "IM0302", context.PlaceOf(outlook.Origin.At("actions")), $"«{area.Area.Name}» nåede ikke målet. Skriv mindst én konkret handling i «actions».");
            }
        }
    }

    /// <summary>With a decimal, so that 94,9 pct. does not read as the 95 it failed to reach.</summary>
    private static string Percent(Figure figure) =>
        $"{(decimal.Floor(figure.Unrounded * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',')} pct.";
}
