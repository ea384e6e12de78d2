using InvestmentModels.Data.Packages;

namespace InvestmentModels.Data;

/// <summary>All data in one file: put together from the files that were made before it, and never whole in memory.</summary>
public sealed class AllData
{
    /// <summary>Where it stands, from the site's root.</summary>
    public const string Path = MakeDataFiles.Root + Name;

    /// <summary>Where it stands, from <c>data/v1/</c>.</summary>
    internal const string Name = "alle-data.zip";

    private readonly DataFile _readme;
    private readonly IReadOnlyList<KeptFile> _files;

    internal AllData(DataFile readme, IReadOnlyList<KeptFile> files) => (_readme, _files) = (readme, files);

    /// <param name="zip">Where it goes.</param>
    /// <param name="open">Opens a data file by its path from the site's root.</param>
    public void WriteTo(Stream zip, Func<string, Stream> open) => WriteZip.To(
        zip,
        [ZipPart.Of(_readme), .. _files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => new ZipPart(file.Path, file.Digest.Bytes, file.Crc32, part => Copy(file, open, part)))]);

    private static void Copy(KeptFile file, Func<string, Stream> open, Stream zip)
    {
        using var stream = open(file.Digest.Path);
        stream.CopyTo(zip);
    }
}
