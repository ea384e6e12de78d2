using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;

namespace InvestmentModels.Data.Verification;

/// <summary>The same fact is the same in every receipt, and each was read from an input file the manifest lists.</summary>
internal static class VerifyInputs
{
    public static IReadOnlyList<Discrepancy> In(PublishedData data)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var input in data.Manifest?.Inputs ?? [])
        {
            files.TryAdd(input.Path, input.Sha256);
        }

        var facts = new Dictionary<(string File, string Pointer), InputEdition>();
        return [.. data.FigureFiles.SelectMany(file => File(file, data.Manifest is null ? null : files, facts))];
    }

    private static IReadOnlyList<Discrepancy> File(
        PublishedFigures published, Dictionary<string, string>? files, Dictionary<(string File, string Pointer), InputEdition> facts)
    {
        var check = new FileCheck(published.File);
        foreach (var (address, figure) in published.Figures)
        {
            for (var index = 0; index < figure.Receipt.Inputs.Count; index++)
            {
                var at = FormattableString.Invariant($"figures/{address}/receipt/inputs/{index}");
                var input = figure.Receipt.Inputs[index];
                if (!facts.TryAdd((input.File, input.Pointer), input))
                {
                    check.Holds(at, input == facts[(input.File, input.Pointer)], VerificationTexts.FactsDiffer(input.File, input.Pointer));
                }

                if (files is not null)
                {
                    CheckFile(check, at, input, files);
                }
            }
        }

        return check.Found;
    }

    private static void CheckFile(FileCheck check, string at, InputEdition input, Dictionary<string, string> files)
    {
        if (files.TryGetValue(input.File, out var sha256))
        {
            check.Word($"{at}/sha256", input.Sha256, sha256);
        }
        else
        {
            check.Tell($"{at}/file", VerificationTexts.UnknownInput);
        }
    }
}
