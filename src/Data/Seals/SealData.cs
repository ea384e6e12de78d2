using InvestmentModels.Model;

namespace InvestmentModels.Data.Seals;

/// <summary>The data and the input → the data seal, before any page is made.</summary>
public static class SealData
{
    /// <returns>64 hexadecimal digits.</returns>
    public static string Of(IEnumerable<FileDigest> data, InputSeal input) => ComputeSeals.Data(data, input.Digest);
}
