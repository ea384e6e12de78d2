namespace InvestmentModels.Data.Packages;

/// <summary>Bytes kept in memory that never have to be moved to make room for more, with their checksum.</summary>
internal sealed class Pieces
{
    private readonly List<byte[]> _pieces = [];

    public long Length { get; private set; }

    public uint Crc32 { get; private set; }

    public void Add(ReadOnlySpan<byte> piece)
    {
        _pieces.Add(piece.ToArray());
        Length += piece.Length;
        Crc32 = Packages.Crc32.Of(piece, Crc32);
    }

    public void WriteTo(Stream to)
    {
        foreach (var piece in _pieces)
        {
            to.Write(piece);
        }
    }
}
