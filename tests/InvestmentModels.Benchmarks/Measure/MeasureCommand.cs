using System.CommandLine;
using System.Diagnostics;

namespace InvestmentModels.Benchmarks.Measure;

/// <summary><c>measure</c>: times the published program as a whole, and beside it a bare program that writes the same files.</summary>
internal static class MeasureCommand
{
    public static Command Make()
    {
        var program = new Option<FileInfo>("--program") { Description = "The published program.", Required = true };
        var input = new Option<DirectoryInfo>("--input") { Description = "What it builds.", Required = true };
        var times = new Option<int>("--times") { Description = "How often.", DefaultValueFactory = _ => 5 };
        var command = new Command("measure", "Times a build from process start to exit into an empty folder, and the bare writing of the same files.") { program, input, times };
        command.SetAction(parsed => Run(parsed.GetValue(program)!.FullName, parsed.GetValue(input)!.FullName, parsed.GetValue(times), parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Run(string program, string input, int times, TextWriter console)
    {
        var folder = Directory.CreateTempSubdirectory("investmentmodels-measure-");
        try
        {
            var (built, written) = (new List<Sample>(), new List<double>());
            var (files, bytes) = (0, 0L);
            for (var time = 0; time < times; time++)
            {
                var output = Path.Combine(folder.FullName, $"built-{time}");
                built.Add(RunProgram.Once(program, ["build", "--verbosity", "quiet", "--input", input, "--output", output]));
                var site = Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(path => (Path: Path.GetRelativePath(output, path), Bytes: File.ReadAllBytes(path))).ToList();
                (files, bytes) = (site.Count, site.Sum(file => (long)file.Bytes.Length));
                written.Add(WriteBare(site, Path.Combine(folder.FullName, $"bare-{time}")));
            }

            console.WriteLine(FormattableString.Invariant($"{files} files, {bytes / 1e6:0} MB, {times} runs; median (least–most)"));
            console.WriteLine($"build, s:      {Sample.Spread(built.Select(sample => sample.Seconds), "0.00")}");
            console.WriteLine($"processor, s:  {Sample.Spread(built.Select(sample => sample.ProcessorSeconds), "0.00")}");
            console.WriteLine($"memory, MB:    {Sample.Spread(built.Select(sample => sample.Megabytes), "0")}");
            console.WriteLine($"bare, s:       {Sample.Spread(written, "0.00")}");
            console.WriteLine($"build / bare:  {Sample.Spread(built.Zip(written, (build, bare) => build.Seconds / bare), "0.0")}");
        }
        finally
        {
            // Not before: a file system looks long for room where files were deleted a moment ago.
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The files are in memory already; nothing but the writing is timed, on every processor.</summary>
    private static double WriteBare(IReadOnlyList<(string Path, byte[] Bytes)> files, string output)
    {
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(files, file =>
        {
            var path = Path.Combine(output, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        });
        return clock.Elapsed.TotalSeconds;
    }
}
