using System.Security.Cryptography;

namespace InvestmentModels.Model;

/// <summary>A file known by its content: two files with the same digest hold the same bytes.</summary>
/// <param name="Path">Relative to its folder, with forward slashes.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record FileDigest(string Path, long Bytes, string Sha256)
{
    /// <summary>The digest of a file that has been read.</summary>
    public static FileDigest Of(string path, ReadOnlySpan<byte> bytes) => new(path, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
}
