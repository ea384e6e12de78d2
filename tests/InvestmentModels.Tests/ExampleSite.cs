using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests;

/// <summary>A small invented municipality with everything a real one may have: months, a missing result, a red and a judged area.</summary>
internal static class ExampleSite
{
    public static string Folder { get; } = RepositoryRoot.File("tests", "InvestmentModels.Tests", "Sites", "eksempelby", "input");

    /// <summary>Its files, shown in findings as <c>input/…</c>.</summary>
    public static InputFiles Files { get; } = InputFiles.Read(Folder) with { DisplayRoot = "input" };
}
