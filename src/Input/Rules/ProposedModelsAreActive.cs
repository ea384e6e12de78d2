using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A model is proposed to become permanent while it runs: not before it was adopted, and not after it ended.</summary>
internal sealed class ProposedModelsAreActive : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) =>
        from proposed in context.Proposals
        from area in context.Record.Areas
        where area.Id == proposed.Row.AreaId && !context.IsBroken(area.Origin)
        from named in proposed.Row.Models.Select((id, at) => new NamedFact(id, proposed.Row.Origin.At($"models/{at}")))
        from model in area.Models
        where model.Id == named.Name && !model.IsActiveIn(proposed.Report.Year)
        select Finding.Error(
            "IM0238",
            context.PlaceOf(named.Origin),
            $"«{model.Name}» kan ikke foreslås i rapporten om {proposed.Report.Year}: {Why(model, proposed.Report.Year)}. Tag modellen ud af forslaget, eller ret den i områdets fil.");

    private static string Why(InvestmentModel model, int year) => model.Adopted > year
        ? $"den er først vedtaget til {model.Adopted}"
        : (model.State, model.StateSince) switch
        {
            (ModelState.Permanent, { } since) => $"den er allerede permanent fra {since}",
            (ModelState.Permanent, null) => "den er allerede permanent",
            (ModelState.Stopped, _) => "den er stoppet",
            _ => "den er afsluttet",
        };
}
