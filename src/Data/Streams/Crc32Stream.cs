using InvestmentModels.Data.Packages;

namespace InvestmentModels.Data.Streams;

/// <summary>Takes the checksum of what passes through it.</summary>
/// <param name="to">Where it goes.</param>
internal sealed class Crc32Stream(Stream to) : WriteOnlyStream
{
    public uint Crc32 { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Crc32 = Packages.Crc32.Of(buffer, Crc32);
        to.Write(buffer);
    }
}
