using InvestmentModels.Charts;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The colours as words and shapes.</summary>
public static class Colours
{
    /// <summary>The colour that counts.</summary>
    public static ColourView Of(Assessment assessment) => Of(assessment.Colour, assessment.IsJudged);

    /// <summary>A colour by itself.</summary>
    public static ColourView Of(Colour? colour, bool isJudged = false) => colour switch
    {
        Colour.Green => new ColourView("green", "Grøn", isJudged, MarkShape.Disc),
        Colour.Yellow => new ColourView("yellow", "Gul", isJudged, MarkShape.Triangle),
        Colour.Red => new ColourView("red", "Rød", isJudged, MarkShape.Square),
        _ => new ColourView("none", "Ikke vurderet", false, MarkShape.Ring),
    };

    /// <summary>«1 grønt», «12 grønne»: it is areas that are counted.</summary>
    public static string Counted(Colour? colour, decimal count) => colour switch
    {
        Colour.Green => count == 1 ? "grønt" : "grønne",
        Colour.Yellow => count == 1 ? "gult" : "gule",
        Colour.Red => count == 1 ? "rødt" : "røde",
        _ => "uden farve",
    };
}
