using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification.Reading;

/// <summary>A file of a site and everything that can be told of it without a look at any other.</summary>
/// <param name="Digest">Its path, length and checksum.</param>
/// <param name="Edition">What it holds; none where it is no data file, or cannot be read.</param>
/// <param name="Unreadable">What could not be read, and why.</param>
/// <param name="Alone">What differs inside it. Of what rests on other files nothing is told here.</param>
internal sealed record ReadFile(FileDigest Digest, object? Edition, IReadOnlyList<Discrepancy> Unreadable, IReadOnlyList<Discrepancy> Alone)
{
    /// <summary>Where it stands on the site.</summary>
    public string Path => Digest.Path;
}
