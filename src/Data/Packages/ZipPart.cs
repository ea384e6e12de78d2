namespace InvestmentModels.Data.Packages;

/// <summary>A file that is to stand in a zip file. What is told of it beforehand must hold for what is written.</summary>
/// <param name="Path">Inside the zip file.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Crc32">Its checksum.</param>
/// <param name="WriteTo">Writes what it holds.</param>
internal sealed record ZipPart(string Path, long Bytes, uint Crc32, Action<Stream> WriteTo)
{
    /// <summary>A file that is in memory.</summary>
    public static ZipPart Of(DataFile file) => new(file.Path, file.Bytes.Length, Packages.Crc32.Of(file.Bytes.Span), zip => zip.Write(file.Bytes.Span));
}
