using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Schemas;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Migrations;

/// <summary>An input folder written for an earlier version → the same folder in the current one.</summary>
public static class UpgradeInput
{
    /// <summary>Moves every file that is behind. A file in the current version is not touched, so a second time changes nothing.</summary>
    public static InputUpgrade From(InputFiles input)
    {
        var map = new SourceMap(input.DisplayRoot);
        var findings = new FindingSet();
        UnreadFiles.Tell(input, map, findings);
        var files = input.Files
            .Select(file => AllDocumentKinds.Of(file.Key) is { } kind ? UpgradeDocument.From(kind, file.Key, file.Value, map, findings) : null)
            .OfType<UpgradedFile>()
            .ToList();
        return new InputUpgrade(findings.HasErrors ? [] : files, findings);
    }
}
