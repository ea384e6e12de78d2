using System.Security.Cryptography;

namespace InvestmentModels.Fuzz;

/// <summary>One file to be read in place of, or beside, those of the example municipality.</summary>
/// <param name="File">Its path below the input folder, or a spreadsheet's name.</param>
/// <param name="Bytes">Its content.</param>
public sealed record FuzzCase(string File, ReadOnlyMemory<byte> Bytes)
{
    private const string Slash = "~";

    /// <summary>The name it is kept under: the file it stands for, and what tells it from others.</summary>
    public string Name => $"{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..10]}@{File.Replace("/", Slash, StringComparison.Ordinal)}";

    /// <summary>A case that was kept.</summary>
    public static FuzzCase Kept(string path) => new(
        Path.GetFileName(path).Split('@', 2)[1].Replace(Slash, "/", StringComparison.Ordinal), System.IO.File.ReadAllBytes(path));
}
