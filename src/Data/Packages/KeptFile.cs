using InvestmentModels.Model;

namespace InvestmentModels.Data.Packages;

/// <summary>What is remembered of a data file when it has been handed on.</summary>
/// <param name="Path">From <c>data/v1/</c>.</param>
/// <param name="Digest">As the site knows it.</param>
/// <param name="Crc32">As a zip file knows it.</param>
internal sealed record KeptFile(string Path, FileDigest Digest, uint Crc32);
