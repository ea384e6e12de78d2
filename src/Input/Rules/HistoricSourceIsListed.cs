using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>An older model is taken from a document its file lists.</summary>
internal sealed class HistoricSourceIsListed : IRule
{
    public IEnumerable<Finding> Check(RuleContext context)
    {
        var known = context.Record.HistorySources.Select(source => source.Id).ToList();
        return context.Record.History.Where(older => !known.Contains(older.Source)).Select(older => Finding.Error(
            "IM0255",
            context.PlaceOf(older.Model.Origin.At("source")),
            $"Kilden «{older.Source}» ved «{older.Model.Name}» står ikke i «sources». {(Nearest.To(older.Source, known) is { } meant ? $"Mente du «{meant}»?" : "Ret navnet, eller tilføj kilden.")}"));
    }
}
