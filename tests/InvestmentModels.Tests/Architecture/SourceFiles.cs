namespace InvestmentModels.Tests.Architecture;

/// <summary>The code base as files.</summary>
internal static class SourceFiles
{
    private static readonly string[] Made = ["bin", "obj", "output", "TestResults"];

    /// <summary>The program: <c>src</c> and <c>theme</c>.</summary>
    public static IReadOnlyList<SourceFile> Program { get; } = [.. In("src", ".cs"), .. In("theme", ".cs"), .. In("theme", ".razor")];

    /// <summary>The program and its tests.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Program, .. In("tests", ".cs")];

    /// <summary>Every project file.</summary>
    public static IReadOnlyList<SourceFile> Projects { get; } = [.. In("src", ".csproj"), .. In("theme", ".csproj"), .. In("tests", ".csproj")];

    private static IEnumerable<SourceFile> In(string folder, string ending) => Directory
        .EnumerateFiles(RepositoryRoot.File(folder), $"*{ending}", SearchOption.AllDirectories)
        .Select(path => (Full: path, Relative: Path.GetRelativePath(RepositoryRoot.Path, path).Replace('\\', '/')))
        .Where(file => !file.Relative.Split('/').Intersect(Made).Any())
        .OrderBy(file => file.Relative, StringComparer.Ordinal)
        .Select(file => new SourceFile(file.Relative, File.ReadAllText(file.Full)));
}
