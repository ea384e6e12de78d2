using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A permanent model tells since when, as far as anybody knows.</summary>
internal sealed class PermanentModelSaysSince : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.Areas
        .SelectMany(area => area.Models)
        .Concat(context.Record.History.Select(older => older.Model))
        .Where(model => model is { State: ModelState.Permanent, StateSince: null })
        .Select(model => Finding.Warning(
            "IM0258", context.PlaceOf(model.Origin.At("state")), $"«{model.Name}» er permanent, men der står ikke siden hvornår. Skriv året i «stateSince», hvis en kilde siger det."));
}
