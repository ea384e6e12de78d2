using System.Globalization;
using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Cli;

namespace InvestmentModels.Tests.Docs;

/// <summary>Does what a document tells, block by block, in a folder of its own.</summary>
/// <remarks>
/// <c>kommando</c>: the command, the exit code where it is not 0, and texts its answer must hold. <c>fil path</c>: the whole of a file of the input.
/// <c>ret</c>: changes as <see cref="ChangedSite"/> reads them. <c>regneark file</c>: figures written into that spreadsheet, or the whole of a CSV file.
/// <c>udseende file</c>: the program's own file of the look, copied and changed. <c>udgivet file</c>: texts that must stand in that file of the built site.
/// <c>pakke</c>: commands that make and install the package; <see cref="PackageTest"/> runs them. <c>vis</c>: shown and not run.
/// </remarks>
internal sealed class DocumentWalk : IDisposable
{
    private const string ExitCodeLine = "afslutningskode ";

    private readonly ScratchFolder _folder = new();
    private string _here = string.Empty;

    /// <param name="input">What lies in the input folder to begin with; none: an empty folder.</param>
    public DocumentWalk(InputFiles? input)
    {
        if (input is not null)
        {
            Put(input.Files);
        }
    }

    private InputFiles Input => InputFiles.Read(Here("input")) with { DisplayRoot = "input" };

    public void Dispose() => _folder.Dispose();

    public async Task Do(DocumentBlock block)
    {
        switch (block.Kind)
        {
            case "kommando":
                await Command(block);
                break;
            case "ret":
                Put(ChangedSite.From(Input, block.Lines).Files);
                break;
            case "fil":
                Put(new SortedDictionary<string, byte[]>(Input.Files.ToDictionary(), StringComparer.Ordinal) { [block.Path] = Encoding.UTF8.GetBytes(block.Body) });
                break;
            case "regneark":
                await File.WriteAllBytesAsync(
                    Here(block.Path), block.Path.EndsWith(".csv", StringComparison.Ordinal) ? Encoding.UTF8.GetBytes(block.Body) : FillSheet.With(await File.ReadAllBytesAsync(Here(block.Path)), block.Lines));
                break;
            case "udseende":
                var own = await File.ReadAllTextAsync(Here("output", "assets", block.Path));
                _folder.Write(block.Lines.Select(line => line.Split(" ¦ ")).Aggregate(own, Replaced), _here, "theme", "assets", block.Path);
                break;
            case "udgivet":
                var published = await File.ReadAllTextAsync(Here(["output", .. block.Path.Split('/')]));
                Assert.All(block.Lines, line => Assert.Contains(line, published, StringComparison.Ordinal));
                break;
            case "pakke" or "vis":
                break;
            default:
                Assert.Fail($"Nobody runs a block of kind «{block.Kind}»: {block.Body}");
                break;
        }
    }

    private async Task Command(DocumentBlock block)
    {
        var words = block.Command;
        var expected = block.Lines.Skip(1).FirstOrDefault(line => line.StartsWith(ExitCodeLine, StringComparison.Ordinal)) is { } line ? int.Parse(line[ExitCodeLine.Length..], CultureInfo.InvariantCulture) : ExitCode.Done;
        var (code, told) = words[0] switch
        {
            "cd" => (MoveTo(words[1]), string.Empty),
            "dotnet" => await Process(words),
            // Serving would wait for a browser; what it would serve is built the same way.
            "preview" => Previewed(Pipeline.Run(Here("input"))),
            "init" or "verify" => await Program([words[0], Here(words[1]), .. words.Skip(2)]),
            "import" => await Program([words[0], Here(words[1]), .. words.Skip(2), "--input", Here("input")]),
            "build" => await Program([.. words, "--input", Here("input"), "--output", Here("output")]),
            _ => await Program([.. words, "--input", Here("input")]),
        };
        var answer = told.Replace('\\', '/').Replace($"{Here().Replace('\\', '/').TrimEnd('/')}/", string.Empty, StringComparison.Ordinal);

        Assert.True(code == expected, $"«{block.Lines[0]}» ended with {code}:\n{answer}");
        Assert.All(block.Lines.Skip(1).Where(line => !line.StartsWith(ExitCodeLine, StringComparison.Ordinal)), line => Assert.Contains(line, answer, StringComparison.Ordinal));
    }

    private static async Task<(int Code, string Told)> Program(params IEnumerable<string> arguments)
    {
        var run = await CommandRun.Of([.. arguments]);
        return (run.Code, run.Out + run.Error);
    }

    private async Task<(int Code, string Told)> Process(IReadOnlyList<string> words)
    {
        var run = await ProcessRun.Of(words[0], _folder.Path, words.Skip(1));
        return (run.Code, run.Told);
    }

    private static (int Code, string Told) Previewed(Outcome outcome)
    {
        Assert.Contains(outcome.Files, file => file.Path == "2026/index.html" || file.Path == "2025/index.html");
        return (outcome.IsGood ? ExitCode.Done : ExitCode.Findings, string.Empty);
    }

    private int MoveTo(string folder)
    {
        Assert.True(Directory.Exists(Here(folder)), $"There is no {folder} to go to.");
        _here = Path.Combine(_here, folder);
        return ExitCode.Done;
    }

    private static string Replaced(string text, string[] change)
    {
        Assert.Contains(change[0], text, StringComparison.Ordinal);
        return text.Replace(change[0], change[1], StringComparison.Ordinal);
    }

    private string Here(params string[] parts) => _folder.File([_here, .. parts]);

    /// <summary>Makes the input folder hold exactly these files.</summary>
    private void Put(IReadOnlyDictionary<string, byte[]> files)
    {
        if (Directory.Exists(Here("input")))
        {
            Directory.Delete(Here("input"), recursive: true);
        }

        _folder.With(files.ToDictionary(file => Path.Combine(_here, "input", file.Key), file => file.Value, StringComparer.Ordinal));
    }
}
