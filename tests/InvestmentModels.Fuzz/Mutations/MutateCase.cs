using System.IO.Compression;

namespace InvestmentModels.Fuzz.Mutations;

/// <summary>One case → another like it. A workbook is mostly changed inside one of its parts, since its packed bytes hide their content from chance.</summary>
/// <param name="random">Seeded.</param>
/// <param name="mutate">Changes bytes.</param>
internal sealed class MutateCase(Random random, Mutate mutate)
{
    public FuzzCase From(FuzzCase given, FuzzCase other)
    {
        var bytes = given.Bytes.ToArray();
        return given with { Bytes = IsZip(bytes) && random.Next(10) > 0 ? Inside(bytes) ?? mutate.Some(bytes, other.Bytes.ToArray()) : mutate.Some(bytes, other.Bytes.ToArray()) };
    }

    private static bool IsZip(byte[] bytes) => bytes.AsSpan().StartsWith("PK"u8);

    /// <summary>With one part changed; none where the archive is already too damaged to open.</summary>
    private byte[]? Inside(byte[] bytes)
    {
        try
        {
            var parts = Parts(bytes);
            var at = random.Next(parts.Count);
            parts[at] = (parts[at].Name, mutate.Some(parts[at].Bytes, parts[random.Next(parts.Count)].Bytes));
            return Packed(parts);
        }
        catch (Exception damage) when (damage is InvalidDataException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    private static List<(string Name, byte[] Bytes)> Parts(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry =>
        {
            using var packed = entry.Open();
            var unpacked = new MemoryStream();
            packed.CopyTo(unpacked);
            return (entry.FullName, unpacked.ToArray());
        })];
    }

    private static byte[] Packed(IReadOnlyList<(string Name, byte[] Bytes)> parts)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
