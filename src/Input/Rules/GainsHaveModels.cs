using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A stated gain is about models that were adopted, and each year's models have one.</summary>
internal sealed class GainsHaveModels : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var models = context.Record.Areas.SelectMany(area => area.Models).ToList();
        if (context.BrokenFiles.Any(file => file.StartsWith(context.Map.Display("areas/"), StringComparison.Ordinal)))
        {
            // A model may be missing only because its file cannot be read; that has been told already.
            yield break;
        }

        foreach (var report in context.Record.Reports)
        {
            var told = new HashSet<int>();
            foreach (var gain in report.Gains)
            {
                if (!models.Exists(model => model.Adopted == gain.Adopted))
                {
                    yield return Finding.Error("IM0288", context.PlaceOf(gain.Origin.At("adopted")), $"Ingen model er vedtaget i {gain.Adopted}, så gevinsten hører ikke til noget. Ret året.");
                }
                else if (!told.Add(gain.Adopted))
                {
                    yield return Finding.Error("IM0288", context.PlaceOf(gain.Origin.At("adopted")), $"Gevinsten for modeller fra {gain.Adopted} står to gange. Behold den rigtige.");
                }
            }
        }
    }
}
