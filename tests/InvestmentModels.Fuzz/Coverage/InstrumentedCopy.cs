using System.Diagnostics;

namespace InvestmentModels.Fuzz.Coverage;

/// <summary>This program in a folder of its own, with the readers rewritten to tell which code they reach.</summary>
internal static class InstrumentedCopy
{
    /// <summary>What reads the input, holds it against rules, and turns texts into pages; and the Markdown parser, whose faults would be ours.</summary>
    private static readonly string[] Instrumented = ["InvestmentModels.Input.dll", "InvestmentModels.Review.dll", "InvestmentModels.Pages.dll", "Markdig.dll"];

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments)
    {
        var folder = Directory.CreateTempSubdirectory("investmentmodels-fuzz-");
        try
        {
            Copy(AppContext.BaseDirectory, folder.FullName);
            Console.WriteLine($"{Instrument(folder.FullName)} blocks are watched.");
            var start = new ProcessStartInfo(Environment.ProcessPath!) { UseShellExecute = false };
            // Started as «dotnet x.dll» or as x itself: the copy is started as the former either way.
            start.FileName = Path.GetFileNameWithoutExtension(start.FileName) == "dotnet" ? start.FileName : "dotnet";
            start.ArgumentList.Add(Path.Combine(folder.FullName, "InvestmentModels.Fuzz.dll"));
            foreach (var argument in arguments.Append(FuzzOptions.Instrumented))
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            await process.WaitForExitAsync();
            return process.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int Instrument(string folder)
    {
        var next = 0;
        foreach (var name in Instrumented)
        {
            next = InstrumentAssembly.At(Path.Combine(folder, name), next);
        }

        return next;
    }

    private static void Copy(string from, string to)
    {
        foreach (var path in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, path));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(path, target);
        }
    }
}
