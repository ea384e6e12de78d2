using System.Buffers;

namespace InvestmentModels.Data.Streams;

/// <summary>Room for someone who writes in many small steps; what is written is handed on piece by piece.</summary>
/// <param name="to">Where it goes.</param>
/// <param name="shorten">Makes a piece shorter where it lies, and tells how long it is now. No step is ever parted between two pieces.</param>
internal sealed class PieceWriter(Stream to, Func<Memory<byte>, int> shorten) : IBufferWriter<byte>
{
    private const int Piece = 64 * 1024;
    private const int LeastRoom = 256;

    private byte[] _piece = new byte[Piece];
    private int _filled;

    public void Advance(int count) => _filled += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        var room = Math.Max(sizeHint, LeastRoom);
        if (_piece.Length - _filled < room)
        {
            HandOn();
            if (_piece.Length < room)
            {
                _piece = new byte[room];
            }
        }

        return _piece.AsMemory(_filled);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands on what is left.</summary>
    public void HandOn()
    {
        to.Write(_piece.AsSpan(0, shorten(_piece.AsMemory(0, _filled))));
        _filled = 0;
    }
}
