using System.CommandLine;
using System.Text;
using InvestmentModels.Benchmarks.Generate;

namespace InvestmentModels.Benchmarks;

/// <summary><c>generate</c>: writes an invented input.</summary>
internal static class GenerateCommand
{
    public static Command Make()
    {
        var areas = new Option<int>("--areas") { Description = "Areas in every report.", DefaultValueFactory = _ => 1470 };
        var reports = new Option<int>("--reports") { Description = "Annual reports.", DefaultValueFactory = _ => 10 };
        var seed = new Option<uint>("--seed") { Description = "The same seed gives the same bytes.", DefaultValueFactory = _ => 1 };
        var output = new Option<DirectoryInfo>("--output") { Description = "An empty or missing folder.", Required = true };
        var command = new Command("generate", "Writes valid input of the contract.") { areas, reports, seed, output };
        command.SetAction(parsed => Write(
            new GeneratedSize(parsed.GetValue(areas), parsed.GetValue(reports), parsed.GetValue(seed)),
            parsed.GetValue(output)!,
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Write(GeneratedSize size, DirectoryInfo output, InvocationConfiguration console)
    {
        if (output.Exists && output.EnumerateFileSystemInfos().Any())
        {
            console.Error.WriteLine($"{output} is not empty.");
            return 2;
        }

        var count = 0;
        foreach (var (path, text) in MakeInput.Files(size))
        {
            var file = Path.Combine(output.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            count++;
        }

        console.Output.WriteLine(FormattableString.Invariant($"Wrote {count} files in {output}."));
        return 0;
    }
}
