using InvestmentModels.Site.Looks;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli;

/// <summary>What lies beside the input folder, in the folder that holds it: a look of one's own, and the spreadsheets to fill in. Every verb looks in the same place.</summary>
internal static class BesideInput
{
    /// <summary>A path beside the input folder, written as the user wrote that: <c>input</c> → <c>theme/assets</c>, <c>by/input</c> → <c>by/theme/assets</c>.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="name">With forward slashes.</param>
    public static string File(string input, string name)
    {
        var folder = input.Replace('\\', '/').TrimEnd('/');
        // «.» and «..» are not names, so the folder above them cannot be read off.
        var above = Path.GetFileName(folder) is "." or ".." ? $"{folder}/.." : folder.Length == 0 ? "/" : folder[..(folder.LastIndexOf('/') + 1)].TrimEnd('/');
        return above.Length > 0 ? $"{above.TrimEnd('/')}/{name}" : input.StartsWith('/') ? $"/{name}" : name;
    }

    /// <summary>Where a look of one's own lies.</summary>
    public static string LookFolder(string input) => File(input, "theme/assets");

    /// <summary>The look of one's own; none where nobody made one.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static OwnLook Look(string input) => ReadLook.From(LookFolder(input));
}
