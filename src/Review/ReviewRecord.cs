using InvestmentModels.Diagnostics;
using InvestmentModels.Review.Rules;

namespace InvestmentModels.Review;

/// <summary>Holds what people say against what the figures say. The arithmetic has to be done first, so this is a step of its own.</summary>
public static class ReviewRecord
{
    private static readonly IReadOnlyList<IReviewRule> Rules =
    [
        new UnmetAreaSaysWhatHappens(),
        new RecommendationIsGivenWhereAsked(),
        new JudgementDiffersFromRule(),
        new StatedColourIsExplained(),
        new PublishedFactsStandOrAreCorrected(),
        new PublicationRecordIsWhole(),
        new CorrectionMatchesAChange(),
        new BusinessCaseAgreesWithItself(),
        new UnmetAreaIsExplained(),
        new ProseRefersToKnownFigures(),
        new ProseAgreesWithStatus(),
        new EndedModelsHaveNoLaterResults(),
    ];

    /// <summary>Everything found.</summary>
    public static IEnumerable<Finding> Check(ReviewContext context) => Rules.SelectMany(rule => rule.Check(context));
}
