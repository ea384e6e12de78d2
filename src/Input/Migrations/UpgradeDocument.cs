using System.Globalization;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Schemas;
using InvestmentModels.Input.Shapes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Migrations;

/// <summary>One file, moved from the version it says it is in, one migration at a time.</summary>
internal static class UpgradeDocument
{
    /// <summary>The moved file; none where it is current already, or after a finding has been told.</summary>
    public static UpgradedFile? From(DocumentKind kind, string file, byte[] original, SourceMap map, FindingSet findings)
    {
        int? first = null;
        var bytes = original;
        while (ParseJson.Parse(file, bytes, map, findings) is { } document)
        {
            var reading = new Reading(document, map, findings);
            if (FindVersion.In(reading) is not var (version, written))
            {
                return null;
            }

            if (version == InputVersion.Current)
            {
                return first is { } from ? new UpgradedFile(file, from, bytes) : null;
            }

            first ??= version;
            var edits = new DocumentEdits(kind, bytes, reading);
            AllMigrations.InOrder.Single(migration => migration.From == version).Migrate(edits);
            edits.Replace(written, (version + 1).ToString(CultureInfo.InvariantCulture));
            bytes = edits.Apply();
        }

        return null;
    }
}
