using System.Buffers.Binary;
using System.Text;

namespace InvestmentModels.Data.Packages;

/// <summary>Files → a zip file. The same files make the same bytes, on every machine and in every year.</summary>
/// <remarks>
/// Not <c>ZipArchive</c>: it writes which operating system it ran on, and its compression may differ from one processor to the next.
/// The files are stored as they are; a web server compresses what it sends, if it is asked to.
/// </remarks>
internal static class WriteZip
{
    private const uint LocalHeader = 0x04034b50;
    private const uint CentralHeader = 0x02014b50;
    private const uint End = 0x06054b50;
    private const ushort Version = 20;

    /// <summary>Names are UTF-8.</summary>
    private const ushort Flags = 0x0800;

    /// <summary>1 January 1980, the first day a zip file knows: when a file was made is no part of what it holds.</summary>
    private const uint FirstDay = 0x00210000;

    /// <param name="files">In the order they are to stand in; each path once; together below 2 GB.</param>
    public static byte[] Of(IReadOnlyList<DataFile> files)
    {
        using var zip = new MemoryStream(files.Sum(file => file.Bytes.Length + (2 * file.Path.Length) + 100) + 100);
        var central = new List<byte[]>();
        foreach (var file in files)
        {
            var name = Encoding.UTF8.GetBytes(file.Path);
            var about = About(name, file.Bytes.Span);
            central.Add([.. Number(CentralHeader), .. Number(Version), .. about, .. new byte[10], .. Number((uint)zip.Position), .. name]);
            zip.Write([.. Number(LocalHeader), .. about, .. name]);
            zip.Write(file.Bytes.Span);
        }

        var start = (uint)zip.Position;
        central.ForEach(entry => zip.Write(entry));
        var count = Number((ushort)central.Count);
        zip.Write([.. Number(End), .. new byte[4], .. count, .. count, .. Number((uint)zip.Position - start), .. Number(start), .. new byte[2]]);
        return zip.ToArray();
    }

    /// <summary>What both headers of a file say: how it is stored, when, its checksum, twice its length, the length of its name, and nothing extra.</summary>
    private static byte[] About(byte[] name, ReadOnlySpan<byte> bytes)
    {
        var length = Number((uint)bytes.Length);
        return [.. Number(Version), .. Number(Flags), .. new byte[2], .. Number(FirstDay), .. Number(Crc32.Of(bytes)), .. length, .. length, .. Number((ushort)name.Length), .. new byte[2]];
    }

    private static byte[] Number(ushort number)
    {
        var bytes = new byte[sizeof(ushort)];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, number);
        return bytes;
    }

    private static byte[] Number(uint number)
    {
        var bytes = new byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, number);
        return bytes;
    }
}
