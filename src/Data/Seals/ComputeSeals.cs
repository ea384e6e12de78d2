using System.Security.Cryptography;
using System.Text;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Seals;

/// <summary>The checksums of a site; what each is taken over is told in <see cref="ManifestEdition"/>.</summary>
internal static class ComputeSeals
{
    /// <summary>Not <c>data/</c>: a page about the data may live there, and pages carry the data seal.</summary>
    private const string DataFolder = "data/v1/";

    /// <summary>The digest of the input as a whole.</summary>
    public static string Input(IEnumerable<InputFileEdition> inputs) => Hash(inputs
        .OrderBy(input => input.Path, StringComparer.Ordinal)
        .Select(input => $"{input.Path}\0{input.Sha256}\n"));

    /// <summary>The seal of the data and the input. Files outside <c>data/v1/</c> are passed over.</summary>
    public static string Data(IEnumerable<FileDigest> files, string inputDigest) => Hash(
    [
        .. Lines(files.Where(file => file.Path.StartsWith(DataFolder, StringComparison.Ordinal))),
        InputLine(inputDigest),
    ]);

    /// <summary>The seal of the whole site.</summary>
    public static string Site(IEnumerable<FileDigest> files, string inputDigest, ProgramEdition program) => Hash(
    [
        .. Lines(files),
        InputLine(inputDigest),
        $"{program.Name} {program.Version}  program\n",
    ]);

    private static IEnumerable<string> Lines(IEnumerable<FileDigest> files) => files
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => $"{file.Sha256}  {file.Path}\n");

    private static string InputLine(string inputDigest) => $"{inputDigest}  input\n";

    private static string Hash(IEnumerable<string> lines) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
}
