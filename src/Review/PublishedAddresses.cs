using InvestmentModels.Diagnostics;

namespace InvestmentModels.Review;

/// <summary>Addresses are for ever: every page a published report had is still there.</summary>
public static class PublishedAddresses
{
    /// <summary>An error for each lost address.</summary>
    /// <param name="pages">Every address of the site as it is about to be.</param>
    /// <param name="context">What was published, and where.</param>
    public static IEnumerable<Finding> Check(IReadOnlySet<string> pages, ReviewContext context) =>
        from publication in context.Record.Said.Publications
        from lost in publication.Addresses.Select((address, index) => (address, index))
        where !pages.Contains(lost.address)
        select Finding.Error(
            "IM0505",
            context.PlaceOf(publication.Origin.At($"addresses/{lost.index}")),
            $"Siden {lost.address} er offentliggjort, men bliver ikke længere lavet. Læg det tilbage, den er lavet af; en adresse må ikke forsvinde.");
}
