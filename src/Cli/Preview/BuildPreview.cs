using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Preview;

/// <summary>The input as it is now → what the preview shows next: the new site, or the last good one under its findings.</summary>
internal static class BuildPreview
{
    private const string Assets = "/assets/";

    /// <param name="before">What is shown now.</param>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="look">A folder whose files take the place of the program's own style sheet, scripts and icon; need not exist.</param>
    /// <param name="done">Told after each step.</param>
    /// <exception cref="IOException">A file could not be read, perhaps because it is being written.</exception>
    public static PreviewedSite After(PreviewedSite before, string input, string look, Action<string>? done = null)
    {
        var files = InputFiles.Read(input);
        var outcome = Pipeline.Run(files, done);
        var map = new SourceMap(input);
        return new PreviewedSite(
            before.Version + 1,
            outcome.IsGood ? before.Version + 1 : before.PagesVersion,
            outcome.IsGood ? Pages(outcome, look) : before.Pages,
            outcome.Findings,
            files.Files.ToDictionary(file => map.Display(file.Key), file => file.Value, StringComparer.Ordinal));
    }

    private static Dictionary<string, ReadOnlyMemory<byte>> Pages(Outcome outcome, string look)
    {
        var pages = outcome.Files.ToDictionary(file => $"/{file.Path}", file => file.Bytes, StringComparer.Ordinal);
        if (Directory.Exists(look))
        {
            foreach (var file in Directory.EnumerateFiles(look))
            {
                pages[Assets + Path.GetFileName(file)] = File.ReadAllBytes(file);
            }
        }

        return pages;
    }
}
