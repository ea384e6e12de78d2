using System.Reflection;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Seals;

/// <summary>Every file of the site → the manifest that lists and seals them.</summary>
public static class MakeManifest
{
    /// <summary>Where it stands on the site.</summary>
    public const string Path = "data/v1/manifest.json";

    /// <summary>The form <see cref="ManifestEdition"/> describes.</summary>
    internal const int Version = 1;

    /// <param name="digests">Of every other file of the site, each once, in any order.</param>
    /// <param name="input">What it was made from.</param>
    public static SealedManifest Of(IReadOnlyCollection<FileDigest> digests, InputSeal input)
    {
        var program = Program();
        var seals = new SiteSeals(ComputeSeals.Data(digests, input.Digest), ComputeSeals.Site(digests, input.Digest, program));
        var manifest = new ManifestEdition(
            Version,
            seals.Site,
            seals.Data,
            input.Digest,
            program,
            input.Files,
            [.. digests.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new SiteFileEdition(file.Path, file.Bytes, file.Sha256))]);
        return new SealedManifest(new DataFile(Path, WriteJson.Of(manifest)), seals);
    }

    /// <summary>The plain version and not the one with the commit in it: the same program must make the same bytes.</summary>
    private static ProgramEdition Program()
    {
        var assembly = typeof(MakeManifest).Assembly;
        return new ProgramEdition(assembly.GetCustomAttribute<AssemblyProductAttribute>()!.Product, assembly.GetName().Version!.ToString(3));
    }
}
