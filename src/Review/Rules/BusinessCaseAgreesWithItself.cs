using InvestmentModels.Computation;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review.Rules;

/// <summary>The amounts a business case states are those its own numbers give. Where the document errs, both are shown, so this is no error.</summary>
internal sealed class BusinessCaseAgreesWithItself : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) => context.Record.Economy.Differences
        .Where(difference => !context.IsBroken(difference.StatedAt))
        .Select(difference => Finding.Warning("IM0350", context.PlaceOf(difference.StatedAt), Message(difference)));

    private static string Message(Comparison difference) => FormattableString.Invariant(
        $"Dokumentet angiver {difference.Stated:0.####}, men tallene giver {difference.ComputedAsPrinted:0.####} mio. kr. ({difference.Subject}). Se efter. Står det sådan i kilden, bliver begge tal vist.");
}
