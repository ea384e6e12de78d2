using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>An investment model a project is said to be is one of an area's models, or one of those that predate the reports.</summary>
internal sealed class ProjectModelsAreKnown : IRule
{
    private static readonly string[] ModelFiles = ["areas/", "history/"];

    public IEnumerable<Finding> Check(RuleContext context)
    {
        // A model may be missing only because its file is broken; that has been told already.
        if (ModelFiles.Any(folder => context.BrokenFiles.Any(file => file.StartsWith(context.Map.Display(folder), StringComparison.Ordinal))))
        {
            return [];
        }

        var known = KnownModels.Of(context.Record).Select(model => model.Id).ToList();
        return
            from pair in context.Projects
            from unknown in pair.Project.Models.Select((id, index) => new NamedFact(id, pair.Project.Origin.At("models").At($"{index}")))
            where !known.Contains(unknown.Name)
            select Finding.Error(
                "IM0277",
                context.PlaceOf(unknown.Origin),
                $"Modellen «{unknown.Name}» findes hverken i areas/ eller i history/models.json. {(Nearest.To(unknown.Name, known) is { } meant ? $"Mente du «{meant}»?" : "Ret navnet, eller tilføj modellen.")}");
    }
}
