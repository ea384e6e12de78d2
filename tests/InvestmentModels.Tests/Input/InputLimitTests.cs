using System.Diagnostics;
using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Migrations;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Cli;

namespace InvestmentModels.Tests.Input;

/// <summary>Whatever lies in the input folder, the answer is a finding with a place, and it comes soon.</summary>
public sealed class InputLimitTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Far above what it takes, which docs/reliability.md tells: a busy machine is no fault.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private const int TwoMegabytes = 2 * 1024 * 1024;

    private readonly ScratchFolder _folder = new();

    public static TheoryData<string, string, string, string> Floods => new()
    {
        { "a long list on one line", "reports/2025/ungejob.json", Json("\"placement\": [", "0,", "0]"), "IM0120" },
        { "many wrong values on one line", "reports/2025/ungejob.json", Json("\"placement\": [", "0,", "0]", 49_000), "IM0105" },
        { "many unknown fields", "reports/2025/ungejob.json", Json("\"a\": 0", ",\"a\": 0", string.Empty, 49_000), "IM0103" },
        { "deep nesting", "reports/2025/ungejob.json", Json("\"placement\": ", "[", string.Empty), "IM0102" },
        { "deep objects", "reports/2025/ungejob.json", Json("\"placement\": ", "{\"a\":", string.Empty), "IM0102" },
        { "a long text", "areas/ungejob.json", Json("\"name\": \"", "æ", "\"", 900_000), "IM0104" },
        { "a long number", "reports/2025/ungejob.json", Json("\"number\": ", "1", string.Empty), "IM0108" },
        { "nothing but lines", "reports/2025/ungejob.json", string.Concat(Enumerable.Repeat("a\n", TwoMegabytes / 2)), "IM0102" },
        { "nothing but hidden characters", "reports/2025/ungejob.json", string.Concat(Enumerable.Repeat("\u0007\n", 100_000)), "IM0611" },
        { "HTML over and over", "areas/ungejob.md", Words("<b>"), "IM0603" },
        { "quotations in quotations", "areas/ungejob.md", Words("> "), "IM0612" },
        { "lists in lists", "areas/ungejob.md", Words("- a - "), string.Empty },
        { "brackets in brackets", "areas/ungejob.md", Words("["), "IM0612" },
        { "images in images", "areas/ungejob.md", Words("!["), "IM0612" },
        { "emphasis in emphasis", "areas/ungejob.md", Words("*a **a "), "IM0612" },
        { "links in links", "areas/ungejob.md", Words("[a](javascript:"), string.Empty },
        { "code that never ends", "areas/ungejob.md", Words("`a``"), string.Empty },
        { "tables", "areas/ungejob.md", $"|{Repeat("a|", 4_900)}\n|{Repeat("-|", 4_900)}\n{Words("|a")}", string.Empty },
        { "headings", "areas/ungejob.md", Words("# a\n"), "IM0604" },
        { "figures", "areas/ungejob.md", Words("{{2025/ungejob/attainment}} "), string.Empty },
        { "figures that are none", "areas/ungejob.md", Words("{{a}} "), "IM0601" },
        { "numbers beside known words", "areas/ungejob.md", Words("målet 12 "), "IM0609" },
        { "addresses of people", "areas/ungejob.md", Words("a@b.dk "), "IM0607" },
        { "what begins as an address of people", "areas/ungejob.md", Words("a@b."), string.Empty },
        { "letters without a space", "areas/ungejob.md", Words("a"), string.Empty },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Floods))]
    public void Flood_IsAnsweredSoonAndAtAPlace(string what, string file, string text, string code)
    {
        var input = With(file, Encoding.UTF8.GetBytes(text));
        var watch = Stopwatch.StartNew();
        var before = GC.GetTotalAllocatedBytes();

        var outcome = Pipeline.Run(input);

        output.WriteLine(FormattableString.Invariant($"{what}: {watch.ElapsedMilliseconds} ms, {(GC.GetTotalAllocatedBytes() - before) / 1_000_000} MB allocated, {outcome.Findings.Count} findings"));
        Assert.True(watch.Elapsed < Soon, $"{what} took {watch.Elapsed}.");
        Assert.All(outcome.Findings, finding => Assert.StartsWith("input/", finding.Place.File, StringComparison.Ordinal));
        Assert.True(code.Length == 0 || outcome.Findings.Any(finding => finding.Code == code), string.Join('\n', outcome.Findings.Take(5)));
    }

    [Theory]
    [InlineData("reports/2025/ungejob.json")]
    [InlineData("areas/ungejob.md")]
    [InlineData("published.json")]
    [InlineData("film.mp4")]
    public void FileOfHundredMegabytes_IsRefusedUnread(string file)
    {
        var input = _folder.With(ExampleSite.Files.Files).Path;
        using (var large = File.Create(_folder.File(file)))
        {
            large.SetLength(100_000_000);
        }

        var before = GC.GetTotalAllocatedBytes();
        var files = InputFiles.Read(input);
        var allocated = GC.GetTotalAllocatedBytes() - before;
        var findings = Pipeline.Run(files with { DisplayRoot = "input" }).Findings;

        Assert.True(allocated < 50_000_000, $"{allocated} bytes were allocated.");
        Assert.DoesNotContain(file, files.Files.Keys);
        Assert.Contains(findings, finding => finding.Code == "IM0120" && finding.Place == Place.StartOf($"input/{file}"));
    }

    [Fact]
    public void Link_IsToldAndNeverFollowed()
    {
        var input = _folder.With(ExampleSite.Files.Files.ToDictionary(file => $"input/{file.Key}", file => file.Value, StringComparer.Ordinal)).File("input");
        _folder.Write("hemmeligt", "udenfor", "hemmelig.md");
        File.Delete(_folder.File("input", "areas", "ungejob.md"));
        File.CreateSymbolicLink(_folder.File("input", "areas", "ungejob.md"), _folder.File("udenfor", "hemmelig.md"));
        File.CreateSymbolicLink(_folder.File("input", "pages", "om.md"), "../../findes-ikke.md");
        Directory.CreateSymbolicLink(_folder.File("input", "reports", "2023"), _folder.File("udenfor"));
        Directory.CreateSymbolicLink(_folder.File("input", "history", "ring"), _folder.File("input"));

        var files = InputFiles.Read(input);

        Assert.DoesNotContain(files.Files, file => Encoding.UTF8.GetString(file.Value).Contains("hemmeligt", StringComparison.Ordinal));
        string[] links = ["areas/ungejob.md", "history/ring", "pages/om.md", "reports/2023"];
        Assert.Equal(links, files.Unread.Select(file => file.Path));
        var told = files with { DisplayRoot = "input" };
        Assert.All([Pipeline.Run(told).Findings, UpgradeInput.From(told).Findings], findings =>
            Assert.Equal(links, findings.Where(finding => finding.Code == "IM0119").Select(finding => finding.Place.File["input/".Length..])));
    }

    /// <summary>A file's name is text too, and stands in the terminal.</summary>
    [Theory]
    [InlineData("areas/<script>alert(1)<|script>.json")]
    [InlineData("areas/linje\nskift ::error::x.json")]
    [InlineData("reports/2025/\u202Egnp.json")]
    [InlineData("pages/ud%2f..%2f..md")]
    [InlineData("reports/2025/CON.json")]
    [InlineData("pages/\u001b[2J.md")]
    public async Task StrangeFileName_IsToldOnOneLine(string file)
    {
        var input = _folder.With(ExampleSite.Files.Files.Append(KeyValuePair.Create(file, "{}"u8.ToArray())).ToDictionary(one => $"input/{one.Key}", one => one.Value, StringComparer.Ordinal)).File("input");

        foreach (var format in new[] { "text", "github" })
        {
            var run = await CommandRun.Of("check", "--input", input, "--format", format);

            Assert.Equal(ExitCode.Findings, run.Code);
            var told = Assert.Single((run.Out + run.Error).Split('\n'), line => line.Contains("IM0115", StringComparison.Ordinal));
            Assert.DoesNotContain(told.TrimEnd('\r'), letter => char.IsControl(letter) || letter is '\u202E');
        }
    }

    /// <summary>The folder itself was chosen by somebody.</summary>
    [Fact]
    public void LinkToTheWholeFolder_IsFollowed()
    {
        Directory.CreateSymbolicLink(_folder.File("input"), ExampleSite.Folder);

        Assert.Equal(ExampleSite.Files.Files.Keys, InputFiles.Read(_folder.File("input")).Files.Keys);
    }

    [Theory]
    [InlineData("areas/ungejob.md", 2, 6)]
    [InlineData("pages/metode.md", 2, 6)]
    public void InvalidUtf8InAText_IsToldWhereItIs(string file, int line, int column)
    {
        var findings = Pipeline.Run(With(file, [.. "første\nlinjæ "u8, 0xFF, (byte)'x'])).Findings;

        Assert.Contains(findings, finding => finding.Code == "IM0113" && finding.Place == new Place($"input/{file}", line, column + 1));
    }

    private static InputFiles With(string file, byte[] bytes) => ExampleSite.Files with
    {
        Files = new SortedDictionary<string, byte[]>(ExampleSite.Files.Files.ToDictionary(), StringComparer.Ordinal) { [file] = bytes },
    };

    /// <summary>A JSON file with something in it as often as there is room for.</summary>
    private static string Json(string before, string repeated, string after, int times = int.MaxValue) =>
        $"{{ \"$schema\": \"../../schemas/area-report.schema.json\", \"schemaVersion\": 1, {before}{Repeat(repeated, Math.Min(times, (TwoMegabytes / repeated.Length) - 100))}{after} }}";

    /// <summary>A text of something over and over, in lines and a file as long as may be.</summary>
    private static string Words(string repeated) => string.Join('\n', Enumerable.Repeat(Repeat(repeated, 9_900 / repeated.Length), 12));

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
