using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>What a report recommends, in words.</summary>
internal static class Recommendations
{
    public static string Of(RecommendationDecision decision) => decision switch
    {
        RecommendationDecision.Continue => "Fortsæt",
        RecommendationDecision.Adjust => "Justér",
        RecommendationDecision.Stop => "Stop",
        _ => "Gør permanent",
    };
}
