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

    private const int LocalHeaderBytes = 30;

    /// <summary>A zip file as it is written, one part after the other.</summary>
    /// <param name="zip">Where it goes; need not tell its position.</param>
    /// <param name="parts">In the order they are to stand in; each path once; at most 65,535, together below 4 GB. Each is asked for when the one before it is written.</param>
    public static void To(Stream zip, IEnumerable<ZipPart> parts)
    {
        var central = new MemoryStream();
        var (start, files) = (0L, 0);
        foreach (var part in parts)
        {
            var name = Encoding.UTF8.GetBytes(part.Path);
            var about = About(name, part);
            central.Write([.. Number(CentralHeader), .. Number(Version), .. about, .. new byte[10], .. Number(checked((uint)start)), .. name]);
            zip.Write([.. Number(LocalHeader), .. about, .. name]);
            part.WriteTo(zip);
            files++;
            start += LocalHeaderBytes + name.Length + part.Bytes;
        }

        central.WriteTo(zip);
        var count = Number(checked((ushort)files));
        zip.Write([.. Number(End), .. new byte[4], .. count, .. count, .. Number((uint)central.Length), .. Number(checked((uint)start)), .. new byte[2]]);
    }

    /// <summary>What both headers of a file say: how it is stored, when, its checksum, twice its length, the length of its name, and nothing extra.</summary>
    private static byte[] About(byte[] name, ZipPart part)
    {
        var length = Number(checked((uint)part.Bytes));
        return [.. Number(Version), .. Number(Flags), .. new byte[2], .. Number(FirstDay), .. Number(part.Crc32), .. length, .. length, .. Number((ushort)name.Length), .. new byte[2]];
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
