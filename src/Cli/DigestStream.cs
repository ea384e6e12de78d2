using System.Security.Cryptography;
using InvestmentModels.Data.Streams;
using InvestmentModels.Model;

namespace InvestmentModels.Cli;

/// <summary>Takes the digest of a file as it is written through it.</summary>
/// <param name="to">Where it goes.</param>
internal sealed class DigestStream(Stream to) : WriteOnlyStream
{
    private readonly IncrementalHash _sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _length;

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _sha256.AppendData(buffer);
        _length += buffer.Length;
        to.Write(buffer);
    }

    /// <summary>Of what was written so far, as the file of that path.</summary>
    public FileDigest Of(string path) => new(path, _length, Convert.ToHexStringLower(_sha256.GetCurrentHash()));

    protected override void Dispose(bool disposing)
    {
        _sha256.Dispose();
        base.Dispose(disposing);
    }
}
