namespace InvestmentModels.Site.Looks;

/// <summary>A file somebody put where their own look lies.</summary>
/// <param name="Name">Below the folder, with forward slashes, e.g. <c>site.css</c>; empty for the folder itself, where that is a link.</param>
/// <param name="Length">In bytes, whether they were read or not.</param>
/// <param name="Bytes">None when it was not read: a link is not followed, and what is too large only fills the memory.</param>
public sealed record LookFile(string Name, long Length, ReadOnlyMemory<byte>? Bytes)
{
    /// <summary>Whether it only points at something elsewhere, which then was not looked at.</summary>
    public bool IsLink { get; init; }
}
