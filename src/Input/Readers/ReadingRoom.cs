using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Input.Specs;

namespace InvestmentModels.Input.Readers;

/// <summary>What every reader needs at hand: the files, where to tell what is wrong, and where things stand.</summary>
internal sealed record ReadingRoom(InputFiles Input, SourceMap Map, FindingSet Findings)
{
    /// <summary>Reads a JSON file into its spec; none after the findings have been told.</summary>
    public T? Read<T>(string file)
        where T : DocumentSpec
    {
        if (!Input.Files.TryGetValue(file, out var bytes))
        {
            Findings.Add(FormFindings.MissingFile(Place.StartOf(Map.Display(file)), Map.Display(file)));
            return null;
        }

        return (T?)ReadDocument.As(typeof(T), file, bytes, Map, Findings);
    }

    /// <summary>Reads a Markdown file; none when it is not there or cannot be decoded.</summary>
    public MarkdownFile? ReadMarkdown(string file) =>
        Input.Files.TryGetValue(file, out var bytes) ? MarkdownFile.Decode(file, bytes, Map, Findings) : null;

    /// <summary>Tells that an id does not match the file it stands in.</summary>
    public void IdIsFileName(Spec spec, string property, string id, string expected)
    {
        if (id != expected)
        {
            Findings.Add(FormFindings.IdIsNotFileName(Map.Locate(spec.Origin.File, $"{spec.Origin.Pointer}/{property}"), id, expected));
        }
    }

    /// <summary>A text whose figures are not there would silently vanish: it is told.</summary>
    public void TellTextsWithoutFigures(string folder)
    {
        foreach (var text in Input.In(folder, ".md").Where(text => !Input.Files.ContainsKey(Path.ChangeExtension(text, ".json"))))
        {
            var figures = Map.Display(Path.ChangeExtension(text, ".json"));
            Findings.Add(FormFindings.MissingFile(Place.StartOf(Map.Display(text)), $"{figures} (teksten har ingen tal ved siden af sig)"));
        }
    }

    /// <summary>Whether anything has been told about a file, so that what follows from it need not be told too.</summary>
    public bool IsBroken(string file) => Findings.Any(finding => finding.Place.File == Map.Display(file));
}
