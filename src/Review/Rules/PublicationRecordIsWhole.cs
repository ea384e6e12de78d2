using InvestmentModels.Computation.Publishing;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review.Rules;

/// <summary>The facts in <c>published.json</c> are those its checksum was made of.</summary>
internal sealed class PublicationRecordIsWhole : IReviewRule
{
    public IEnumerable<Finding> Check(ReviewContext context) =>
        from publication in context.Record.Said.Publications
        where CanonicalFacts.Digest(publication.Facts) != publication.Sha256
        select Finding.Error(
            "IM0502",
            context.PlaceOf(publication.Origin.At("sha256")),
            $"published.json er ændret i hånden: oplysningerne fra {publication.Date:yyyy-MM-dd} for {publication.Report} passer ikke til deres kontrolsum. Hent den rigtige udgave af filen.");
}
