using InvestmentModels.Input.Shapes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Migrations;

/// <summary>The version a file says it is in.</summary>
internal static class FindVersion
{
    /// <summary>The version and where it stands; none where it cannot be moved, and then it is told why. To guess a version would be to guess what the names mean.</summary>
    public static (int Version, SourceValue Written)? In(Reading reading)
    {
        var root = reading.Document.Root;
        if (root.Kind != SourceKind.Object)
        {
            reading.Findings.Add(FormFindings.WrongType(reading.PlaceOf(root), reading.Document.File, "et objekt i krøllede klammer"));
            return null;
        }

        var properties = root.Named(VersionType.Property).ToList();
        if (properties.Count == 0)
        {
            reading.Findings.Add(FormFindings.MissingProperty(
                reading.PlaceOf(root), VersionType.Property, $"Den udgave af filformatet, filen er skrevet i, fra {InputVersion.Oldest} til {InputVersion.Current}."));
            return null;
        }

        if (properties.Count > 1)
        {
            reading.Findings.Add(FormFindings.DuplicateProperty(reading.PlaceOf(properties[1]), VersionType.Property));
            return null;
        }

        var written = properties[0].Value;
        if (written.Kind != SourceKind.Number)
        {
            reading.Findings.Add(FormFindings.WrongType(reading.PlaceOf(written), VersionType.Property, "et helt tal uden anførselstegn"));
            return null;
        }

        if (ParseNumber.Exactly(written.Text) is { } version
            && decimal.IsInteger(version) && version is >= InputVersion.Oldest and <= InputVersion.Current)
        {
            return (decimal.ToInt32(version), written);
        }

        reading.Findings.Add(FormFindings.UnknownVersion(reading.PlaceOf(written), written.Text));
        return null;
    }
}
