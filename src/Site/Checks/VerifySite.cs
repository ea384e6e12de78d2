using InvestmentModels.Data;
using InvestmentModels.Data.Verification;

namespace InvestmentModels.Site.Checks;

/// <summary>A published site → whether its files, its figures and its pages agree. The input is not needed.</summary>
public static class VerifySite
{
    /// <param name="site">As it was found on disk. Whatever it holds, this is an answer and never an exception.</param>
    public static Verification In(FoundSite site)
    {
        var data = VerifyData.In([.. site.Files.Select(file => new DataFile(file.Path, file.Bytes))]);
        return new Verification(
            [.. site.Unreadable, .. data.Discrepancies, .. VerifyPages.In(site.Files, data)], site.Files.Count, data.Figures.Count, data.Seals);
    }
}
