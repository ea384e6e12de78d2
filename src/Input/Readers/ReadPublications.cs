using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>published.json</c> → what has been published; nothing before the first time.</summary>
internal static class ReadPublications
{
    public const string File = "published.json";

    public static IReadOnlyList<Publication> From(ReadingRoom room) => !room.Input.Files.ContainsKey(File) ? [] :
        [.. (room.Read<PublishedSpec>(File)?.Published ?? []).Select(made =>
            new Publication(made.Report, made.Date, made.Sha256, made.Facts, made.Texts, made.Addresses, made.Origin) { Edition = made.Edition ?? 1 })];
}
