using InvestmentModels.Data.Seals;
using InvestmentModels.Data.Verification.Reading;

namespace InvestmentModels.Data.Verification;

/// <summary>Holds a published site's checksums and figures against each other. It needs nothing but the site, and trusts nothing in it.</summary>
/// <remarks>
/// Every figure is computed twice: from its own receipt, as a reader would, and from the measures, without a look at the receipt.
/// What stands in one place only and is not computed (an area's number, the year a target is expected to be met) is held by the checksums alone.
/// </remarks>
public static class VerifyData
{
    /// <param name="files">Every file of the site. Whatever is in them, this is an answer and never an exception.</param>
    public static VerifiedData In(IReadOnlyList<DataFile> files) => In([.. files.AsParallel().AsOrdered().Select(ReadDataFile.From)]);

    /// <param name="files">The same, each already read: whoever changes one file of many need not read the others again.</param>
    internal static VerifiedData In(IReadOnlyList<ReadFile> files)
    {
        var data = ReadPublishedData.From(files);
        return new VerifiedData(
            [
                .. data.Manifest is { } manifest ? VerifyChecksums.In(files, manifest) : [],
                .. data.Unreadable,
                .. data.Index is { } index ? VerifyIndex.In(data, index) : [],
                .. VerifyReceipts.In(data),
                .. VerifyInputs.In(data),
                .. data.Reports.SelectMany(report => VerifyReport.In(report, data.Reports)),
                .. data.Areas.SelectMany(area => VerifyAreaOverYears.In(area, data)),
                .. data.Register is { } register ? VerifyRegister.In(data, register) : [],
                .. files.SelectMany(file => file.Alone),
                .. data.Economy is { } economy ? VerifyEconomy.In(economy) : [],
                .. data.Reports.SelectMany(report => VerifyReportEconomy.In(report, data.Economy)),
            ],
            data.Figures.ToDictionary(figure => figure.Key, figure => figure.Value.Value, StringComparer.Ordinal),
            data.Manifest is { } read ? new SiteSeals(read.DataSeal, read.Seal) : null);
    }
}
