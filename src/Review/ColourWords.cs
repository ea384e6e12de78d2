using InvestmentModels.Model;

namespace InvestmentModels.Review;

/// <summary>The colours in a message.</summary>
internal static class ColourWords
{
    public static string Of(Colour colour) => colour switch
    {
        Colour.Green => "grøn",
        Colour.Yellow => "gul",
        _ => "rød",
    };
}
