using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A catalogue prints a correction and the total after it side by side: where only one is written, the gain before cannot be told.</summary>
internal sealed class CorrectionHasItsTotal : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Projects.SelectMany(pair => Check(pair.Project, context));

    private static IEnumerable<Finding> Check(CatalogueProject project, RuleContext context) =>
    [
        .. project.Correction.Keys.Except(project.Total.Keys, StringComparer.Ordinal).Select(column => Finding.Error(
            "IM0270",
            context.PlaceOf(project.Origin.At("correction").At(column)),
            $"«{project.Name}» har en korrektion i {column}, men ingen total efter korrektionen. Tilføj totalen i «total», eller fjern korrektionen.")),
        .. project.Total.Keys.Except(project.Correction.Keys, StringComparer.Ordinal).Select(column => Finding.Warning(
            "IM0271",
            context.PlaceOf(project.Origin.At("total").At(column)),
            $"«{project.Name}» har en total i {column}, men ingen korrektion, så gevinsten før korrektion kan ikke vises. Tilføj korrektionen, hvis kataloget trykker den; skriv 0.0, hvis den er nul.")),
    ];
}
