using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;

namespace InvestmentModels.Benchmarks.Measure;

/// <summary><c>preview</c>: how long after a file is saved the published program's preview shows the new site.</summary>
internal static class PreviewCommand
{
    private const string Changed = "pages/om.md";

    public static Command Make()
    {
        var program = new Option<FileInfo>("--program") { Description = "The published program.", Required = true };
        var input = new Option<DirectoryInfo>("--input") { Description = "What it shows; a copy is changed.", Required = true };
        var times = new Option<int>("--times") { Description = "How often.", DefaultValueFactory = _ => 12 };
        var command = new Command("preview", $"Times a preview from saving {Changed} to showing it, the wait for a burst of changes included.") { program, input, times };
        command.SetAction((parsed, stop) => RunAsync(
            parsed.GetValue(program)!.FullName, parsed.GetValue(input)!.FullName, parsed.GetValue(times), parsed.InvocationConfiguration.Output, stop));
        return command;
    }

    private static async Task RunAsync(string program, string input, int times, TextWriter console, CancellationToken stop)
    {
        var folder = Directory.CreateTempSubdirectory("investmentmodels-preview-");
        try
        {
            var copy = Path.Combine(folder.FullName, "input");
            foreach (var file in Directory.EnumerateFiles(input, "*", SearchOption.AllDirectories))
            {
                var target = Path.Combine(copy, Path.GetRelativePath(input, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }

            using var preview = Process.Start(new ProcessStartInfo(program, ["preview", "--input", copy]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            preview.ErrorDataReceived += (_, _) => { };
            preview.BeginErrorReadLine();
            try
            {
                var told = await preview.StandardOutput.ReadLineAsync(stop) ?? throw new InvalidOperationException($"{program} shows nothing.");
                using var client = new HttpClient { BaseAddress = new Uri(told.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal))) };
                await console.WriteLineAsync($"{times} changes; median (least–most)");
                await console.WriteLineAsync($"save to shown, s: {Sample.Spread(await TimesAsync(client, Path.Combine(copy, Changed), times, stop), "0.00")}");
            }
            finally
            {
                preview.Kill();
                await preview.WaitForExitAsync(CancellationToken.None);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<double>> TimesAsync(HttpClient client, string file, int times, CancellationToken stop)
    {
        var text = await File.ReadAllTextAsync(file, stop);
        var version = await VersionAsync(client, string.Empty, stop);
        var seconds = new List<double>();
        for (var time = 1; time <= times; time++)
        {
            var shown = VersionAsync(client, FormattableString.Invariant($"?since={version}"), stop);
            var clock = Stopwatch.StartNew();
            await File.WriteAllTextAsync(file, FormattableString.Invariant($"{text}\nRettelse {time}.\n"), stop);
            version = await shown;
            seconds.Add(clock.Elapsed.TotalSeconds);
        }

        return seconds;
    }

    /// <summary>The version shown; with «since», as soon as it is another.</summary>
    private static async Task<int> VersionAsync(HttpClient client, string since, CancellationToken stop)
    {
        using var state = JsonDocument.Parse(await client.GetStringAsync(new Uri($"_preview/state{since}", UriKind.Relative), stop));
        return state.RootElement.GetProperty("version").GetInt32();
    }
}
