using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Seals;

/// <summary>The input a site is made from, as the seals know it.</summary>
public sealed record InputSeal
{
    private InputSeal(IReadOnlyList<InputFileEdition> files)
    {
        Files = files;
        Digest = ComputeSeals.Input(files);
    }

    /// <summary>The digest of the input as a whole.</summary>
    public string Digest { get; }

    internal IReadOnlyList<InputFileEdition> Files { get; }

    /// <summary>The seal of the files that were read.</summary>
    public static InputSeal Of(FileDigests read) => new([.. read.Files.Select(file => new InputFileEdition(file.Path, file.Sha256))]);
}
