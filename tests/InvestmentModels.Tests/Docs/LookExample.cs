using InvestmentModels.Input.Sources;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Tests.Docs;

/// <summary>The look an example of the documentation has put among the input's files: <c>theme/assets/…</c>, written as <see cref="ChangedSite"/> reads it.</summary>
internal static class LookExample
{
    private const string Folder = "theme/assets/";

    public static OwnLook Within(InputFiles input) => new(
        Folder.TrimEnd('/'),
        [
            .. input.Files.Where(file => IsIn(file.Key)).Select(file => new LookFile(Name(file.Key), file.Value.Length, file.Value)),
            .. input.Unread.Where(file => IsIn(file.Path)).Select(file => new LookFile(Name(file.Path), OwnLook.LargestFile + 1, null) { IsLink = file.Unread == UnreadReason.Link }),
        ]);

    private static bool IsIn(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    private static string Name(string path) => path[Folder.Length..];
}
