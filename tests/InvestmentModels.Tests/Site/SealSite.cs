using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>Every file of the site → the same with the manifest that lists and seals them.</summary>
internal static class SealSite
{
    /// <param name="files">The site without its manifest.</param>
    /// <param name="input">What it was made from.</param>
    public static SealedSite With(IReadOnlyList<SiteFile> files, InputSeal input)
    {
        var manifest = MakeManifest.Of(InMemory.Digests(files.Select(file => new DataFile(file.Path, file.Bytes))), input);
        return new SealedSite(
            [.. files.Append(new SiteFile(manifest.File.Path, manifest.File.Bytes)).OrderBy(file => file.Path, StringComparer.Ordinal)], manifest.Seals);
    }
}
