namespace InvestmentModels.Data.Editions;

/// <summary>What the site holds and what it was made from: <c>data/v1/manifest.json</c>.</summary>
/// <remarks>
/// Every page shows a seal and is covered by one, which would be a circle. It is cut in two: the <em>data seal</em>, shown on every page, covers the
/// data and the input, which are finished before any page is made; the <em>seal</em> covers every file with the data seal already in it, and stands
/// only here and in what <c>build</c> prints. All are SHA-256 over UTF-8 text, in 64 lower-case hexadecimal digits:
/// <list type="bullet">
/// <item><c>inputDigest</c>: for each of <c>inputs</c> its path, a NUL, its SHA-256 and a line feed.</item>
/// <item><c>dataSeal</c>: for each of <c>files</c> below <c>data/v1/</c> a line <c>sha256  path</c>, then the line <c>inputDigest  input</c>.</item>
/// <item><c>seal</c>: the same for all of <c>files</c>, then the line <c>inputDigest  input</c>, then the line <c>name version  program</c>.</item>
/// </list>
/// The lines of files are what <c>sha256sum</c> prints, sorted by path. A seal is a checksum, not a signature: it shows change to whoever kept the old one.
/// </remarks>
/// <param name="Version">Of this form.</param>
/// <param name="Seal">Over everything the site holds.</param>
/// <param name="DataSeal">Over the data and what they were computed from.</param>
/// <param name="InputDigest">Over the input.</param>
/// <param name="Program">What made the site.</param>
/// <param name="Inputs">Every input file, by path in ordinal order.</param>
/// <param name="Files">Every file of the site but this one, by path in ordinal order.</param>
internal sealed record ManifestEdition(
    int Version,
    string Seal,
    string DataSeal,
    string InputDigest,
    ProgramEdition Program,
    IReadOnlyList<InputFileEdition> Inputs,
    IReadOnlyList<SiteFileEdition> Files);
