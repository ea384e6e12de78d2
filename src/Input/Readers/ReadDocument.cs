using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Shapes;
using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;

namespace InvestmentModels.Input.Readers;

/// <summary>One JSON file's bytes → its spec, valid in form, or the findings that say what is wrong.</summary>
internal static class ReadDocument
{
    /// <param name="spec">The class that declares the file's fields.</param>
    /// <param name="file">Relative to the input folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="map">Learns where everything stands.</param>
    /// <param name="findings">Told every fault.</param>
    public static DocumentSpec? As(Type spec, string file, byte[] bytes, SourceMap map, FindingSet findings)
    {
        if (ParseJson.Parse(file, bytes, map, findings) is not { } document)
        {
            return null;
        }

        var reading = new Reading(document, map, findings);
        return IsOfAnotherVersion(document, reading)
            ? null
            : (DocumentSpec?)new ObjectType(ShapeOf.Class(spec)).Read(document.Root, string.Empty, file, reading);
    }

    /// <summary>A file of another version is told as that and read no further: otherwise every name that changed would be told as unknown.</summary>
    private static bool IsOfAnotherVersion(SourceDocument document, Reading reading) =>
        document.Root.Named(VersionType.Property).FirstOrDefault() is { Value.Kind: SourceKind.Number } version
        && new VersionType().Read(version.Value, $"/{VersionType.Property}", VersionType.Property, reading) is null;
}
