using System.Buffers.Binary;

namespace InvestmentModels.Data.Packages;

/// <summary>The checksum zip files carry, taken eight bytes at a time.</summary>
internal static class Crc32
{
    private const uint Polynomial = 0xEDB88320;
    private const int Values = 256;
    private const int AtATime = 8;

    /// <summary>A table for each of the eight places: what a byte there does to the checksum.</summary>
    private static readonly uint[] Tables = MakeTables();

    /// <param name="bytes">What it is taken of.</param>
    /// <param name="before">The checksum of what came before them.</param>
    public static uint Of(ReadOnlySpan<byte> bytes, uint before = 0)
    {
        var crc = ~before;
        ReadOnlySpan<uint> tables = Tables;
        for (; bytes.Length >= AtATime; bytes = bytes[AtATime..])
        {
            var first = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var second = BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(uint)..]);
            crc = tables[(7 * Values) + (byte)first] ^ tables[(6 * Values) + (byte)(first >> 8)] ^ tables[(5 * Values) + (byte)(first >> 16)] ^ tables[(4 * Values) + (byte)(first >> 24)]
                ^ tables[(3 * Values) + (byte)second] ^ tables[(2 * Values) + (byte)(second >> 8)] ^ tables[Values + (byte)(second >> 16)] ^ tables[(byte)(second >> 24)];
        }

        foreach (var next in bytes)
        {
            crc = tables[(byte)(crc ^ next)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint[] MakeTables()
    {
        var tables = new uint[AtATime * Values];
        for (var start = 0; start < Values; start++)
        {
            var value = (uint)start;
            for (var bit = 0; bit < 8; bit++)
            {
                value = (value & 1) == 1 ? Polynomial ^ (value >> 1) : value >> 1;
            }

            tables[start] = value;
        }

        for (var at = Values; at < tables.Length; at++)
        {
            var before = tables[at - Values];
            tables[at] = tables[(byte)before] ^ (before >> 8);
        }

        return tables;
    }
}
