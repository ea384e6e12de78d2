using System.Diagnostics;
using InvestmentModels.Fuzz;
using InvestmentModels.Fuzz.Readers;

namespace InvestmentModels.Tests.Input;

/// <summary>What <c>tests/InvestmentModels.Fuzz</c> found stays mended, and a short run of it finds nothing new.</summary>
public sealed class FuzzTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly string Folder = RepositoryRoot.File("tests", "InvestmentModels.Tests", "Input", "FuzzCases");

    public static TheoryData<string> Cases => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void KeptCase_IsAnswered(string path)
    {
        var reader = AllReaders.Named(path.Split('/')[0], RepositoryRoot.Path);
        var watch = Stopwatch.StartNew();

        reader.Read(FuzzCase.Kept(Path.Combine(Folder, path)), () => true);

        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
    }

    /// <summary>Without the counting of reached code, which the program itself has: new answers are what leads it here. The same cases on every machine; how fast it is is no part of it.</summary>
    [Theory]
    [InlineData("json", 200)]
    [InlineData("markdown", 30)]
    [InlineData("spreadsheet", 1000)]
    public void ShortRun_FindsNothing(string reader, int cases)
    {
        using var told = new StringWriter();
        var found = Directory.CreateTempSubdirectory("fuzz-");

        var answer = FuzzRun.With(new FuzzOptions(reader, TimeSpan.MaxValue, 42, found.FullName, false) { MostCases = cases, Slow = TimeSpan.MaxValue }, told);

        Assert.True(answer == 0, told.ToString());
        found.Delete(recursive: true);
    }
}
