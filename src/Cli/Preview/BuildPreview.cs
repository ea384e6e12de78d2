using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Preview;

/// <summary>The input as it is now → what the preview shows next: the new site, or the last good one under its findings.</summary>
internal static class BuildPreview
{
    /// <param name="before">What is shown now.</param>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="done">Told after each step.</param>
    /// <exception cref="IOException">A file could not be read, perhaps because it is being written.</exception>
    public static PreviewedSite After(PreviewedSite before, string input, Action<string>? done = null)
    {
        var files = InputFiles.Read(input);
        var look = BesideInput.Look(input);
        var outcome = Pipeline.Run(files, done, look: look);
        var map = new SourceMap(input);
        return new PreviewedSite(
            before.Version + 1,
            outcome.IsGood ? before.Version + 1 : before.PagesVersion,
            outcome.IsGood ? outcome.Files.ToDictionary(file => $"/{file.Path}", file => file.Bytes, StringComparer.Ordinal) : before.Pages,
            outcome.Findings,
            files.Files.Select(file => KeyValuePair.Create(map.Display(file.Key), file.Value))
                .Concat(look.Files.Where(file => file.Bytes is not null).Select(file => KeyValuePair.Create($"{look.DisplayRoot}/{file.Name}", file.Bytes!.Value.ToArray())))
                .ToDictionary(StringComparer.Ordinal));
    }
}
