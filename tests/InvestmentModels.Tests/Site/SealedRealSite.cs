using InvestmentModels.Cli;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;

namespace InvestmentModels.Tests.Site;

/// <summary>The site of the checked-in input, in memory, and what someone might do to it.</summary>
internal static class SealedRealSite
{
    public static IReadOnlyList<SiteFile> Files { get; } = Pipeline.Run(RepositoryRoot.File("input")).Files;

    public static IReadOnlyList<SiteFile> WithoutManifest { get; } = [.. Files.Where(file => file.Path != MakeManifest.Path)];

    private static Dictionary<string, (ReadOnlyMemory<byte> Bytes, ReadFile Read)> Untouched { get; } =
        Files.ToDictionary(file => file.Path, file => (file.Bytes, Read(file)), StringComparer.Ordinal);

    public static byte[] BytesOf(string path) => Files.Single(file => file.Path == path).Bytes.ToArray();

    /// <summary>The site with one file changed.</summary>
    public static IReadOnlyList<SiteFile> With(string path, byte[] bytes) =>
        [.. Files.Select(file => file.Path == path ? new SiteFile(path, bytes) : file)];

    /// <summary>Only what is computed again, with one file changed: neither pages nor tables are needed for it.</summary>
    public static IReadOnlyList<SiteFile> DataWith(string path, byte[] bytes) =>
        [.. With(path, bytes).Where(file => file.Path.StartsWith("data/v1/", StringComparison.Ordinal) && file.Path.EndsWith(".json", StringComparison.Ordinal))];

    /// <summary>The site with one file changed and a new manifest: every checksum holds, as if the program had written it.</summary>
    public static IReadOnlyList<SiteFile> Resealed(string path, byte[] bytes) => Resealed(With(path, bytes));

    public static IReadOnlyList<SiteFile> Resealed(IEnumerable<SiteFile> files) =>
        SealSite.With([.. files.Where(file => file.Path != MakeManifest.Path)], InputSeal.Of(RealInput.Computed.Said.Files)).Files;

    public static Verification Verify(IReadOnlyList<SiteFile> files) => VerifySite.In(new FoundSite(files, []));

    /// <summary>Only checksums and data, so that nothing is caught by a page that still shows the old figure.</summary>
    /// <remarks>A file that is the built site's own, the same bytes in the same place in memory, was read once; every other is read here.</remarks>
    public static IReadOnlyList<Discrepancy> VerifyDataOf(IReadOnlyList<SiteFile> files) =>
        VerifyData.In([.. files.Select(file => Untouched.TryGetValue(file.Path, out var own) && own.Bytes.Equals(file.Bytes) ? own.Read : Read(file))]).Discrepancies;

    private static ReadFile Read(SiteFile file) => ReadDataFile.From(new DataFile(file.Path, file.Bytes));
}
