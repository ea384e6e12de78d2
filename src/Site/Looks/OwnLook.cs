using InvestmentModels.Theme;

namespace InvestmentModels.Site.Looks;

/// <summary>A municipality's own style sheet, scripts, icon and picture, as they were found: each takes the place of the program's file of the same name.</summary>
/// <remarks>Where there is none, the program's own file is used, so a municipality changes one file and keeps getting the others with new versions.</remarks>
/// <param name="DisplayRoot">The folder as the user can open it, for messages.</param>
/// <param name="Files">Everything in the folder, good or not, in ordinal order of its names.</param>
public sealed record OwnLook(string DisplayRoot, IReadOnlyList<LookFile> Files)
{
    /// <summary>The largest file that is read. Every reader of the site fetches it; the program's own are far below.</summary>
    public const long LargestFile = 1_000_000;

    /// <summary>The program's look, unchanged.</summary>
    public static OwnLook None { get; } = new(string.Empty, []);

    /// <summary>The program's own files, by their names in the folder.</summary>
    public static IReadOnlyDictionary<string, byte[]> Known { get; } =
        new SortedDictionary<string, byte[]>(Assets.All().ToDictionary(asset => asset.Key[Assets.Prefix.Length..], asset => asset.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    /// <summary>The site's files of the look: the municipality's where it has one, the program's otherwise.</summary>
    public IEnumerable<SiteFile> OverThePrograms()
    {
        var own = Files.ToDictionary(file => file.Name, file => file.Bytes, StringComparer.Ordinal);
        return Known.Select(asset => new SiteFile(Assets.Prefix + asset.Key, own.GetValueOrDefault(asset.Key) ?? asset.Value));
    }
}
