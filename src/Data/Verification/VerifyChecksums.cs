using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>The site holds exactly the files its manifest lists, byte for byte, and the seals are those of the list.</summary>
internal static class VerifyChecksums
{
    public static IReadOnlyList<Discrepancy> In(IReadOnlyList<ReadFile> files, ManifestEdition manifest)
    {
        var list = new FileCheck(MakeManifest.Path);
        var stands = files.ToDictionary(file => file.Path, file => file.Digest, StringComparer.Ordinal);
        CheckList(list, manifest);
        CheckSeals(list, manifest);
        return [.. list.Found, .. CheckFiles(manifest, stands)];
    }

    private static void CheckList(FileCheck list, ManifestEdition manifest)
    {
        list.Holds("version", manifest.Version == MakeManifest.Version, VerificationTexts.UnknownVersion(manifest.Version));
        list.Holds("files", IsAscending(manifest.Files.Select(file => file.Path)), VerificationTexts.NotSorted);
        list.Holds("inputs", IsAscending(manifest.Inputs.Select(file => file.Path)), VerificationTexts.NotSorted);
        foreach (var path in manifest.Files.Select(file => file.Path))
        {
            list.Holds($"files/{path}", path != MakeManifest.Path, VerificationTexts.ListsItself);
            list.Holds($"files/{path}", StaysInside(path), VerificationTexts.UnsafePath);
        }
    }

    private static void CheckSeals(FileCheck list, ManifestEdition manifest)
    {
        var listed = manifest.Files.Select(file => new FileDigest(file.Path, file.Bytes, file.Sha256)).ToList();
        Seal("inputDigest", manifest.InputDigest, ComputeSeals.Input(manifest.Inputs));
        Seal("dataSeal", manifest.DataSeal, ComputeSeals.Data(listed, manifest.InputDigest));
        Seal("seal", manifest.Seal, ComputeSeals.Site(listed, manifest.InputDigest, manifest.Program));

        void Seal(string name, string says, string computed) => list.Holds(name, says == computed, VerificationTexts.WrongSeal(computed));
    }

    private static IEnumerable<Discrepancy> CheckFiles(ManifestEdition manifest, Dictionary<string, FileDigest> stands)
    {
        foreach (var listed in manifest.Files.Where(file => StaysInside(file.Path)))
        {
            if (!stands.TryGetValue(listed.Path, out var found))
            {
                yield return new Discrepancy(listed.Path, string.Empty, VerificationTexts.Missing);
            }
            else if (found.Bytes != listed.Bytes)
            {
                yield return new Discrepancy(listed.Path, string.Empty, VerificationTexts.WrongLength(found.Bytes, listed.Bytes));
            }
            else if (found.Sha256 != listed.Sha256)
            {
                yield return new Discrepancy(listed.Path, string.Empty, VerificationTexts.WrongDigest(found.Sha256, listed.Sha256));
            }
        }

        var known = manifest.Files.Select(file => file.Path).Append(MakeManifest.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in stands.Keys.Where(path => !known.Contains(path)).Order(StringComparer.Ordinal))
        {
            yield return new Discrepancy(path, string.Empty, VerificationTexts.NotListed);
        }
    }

    private static bool IsAscending(IEnumerable<string> paths)
    {
        string? last = null;
        foreach (var path in paths)
        {
            if (last is not null && string.CompareOrdinal(last, path) >= 0)
            {
                return false;
            }

            last = path;
        }

        return true;
    }

    /// <summary>Listed files are only looked up among those that were found, so nothing outside is ever opened; this says it aloud.</summary>
    private static bool StaysInside(string path) =>
        !path.Any(letter => letter is '\\' or ':' || char.IsControl(letter))
        && path.Split('/').All(step => step is not ("" or "." or ".."));
}
