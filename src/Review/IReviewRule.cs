using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review;

/// <summary>A sentence that must hold between what is said and what is computed; its class is named by the sentence.</summary>
internal interface IReviewRule
{
    /// <summary>Every place where it does not hold.</summary>
    IEnumerable<Finding> Check(ReviewContext context);
}
