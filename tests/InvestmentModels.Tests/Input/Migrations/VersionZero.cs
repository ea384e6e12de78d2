using System.Text;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Input.Migrations;

/// <summary>A small input folder as it was written for version 0, and as it must look in the current version. The first is frozen for ever.</summary>
internal static class VersionZero
{
    public static InputFiles Input { get; } = Read("input");

    /// <summary>The same folder moved to the current version.</summary>
    public static InputFiles Expected { get; } = Read("expected");

    /// <summary>A folder that holds one file.</summary>
    public static InputFiles Only(string file, string json) =>
        new("input", new Dictionary<string, byte[]> { [file] = Encoding.UTF8.GetBytes(json) });

    /// <summary>The same folder with every file's text changed.</summary>
    public static InputFiles Map(this InputFiles input, Func<string, string, string> change) => input with
    {
        Files = input.Files.ToDictionary(
            file => file.Key, file => Encoding.UTF8.GetBytes(change(file.Key, Encoding.UTF8.GetString(file.Value))), StringComparer.Ordinal),
    };

    public static IReadOnlyDictionary<string, string> Texts(this InputFiles input) => new SortedDictionary<string, string>(
        input.Files.ToDictionary(file => file.Key, file => Encoding.UTF8.GetString(file.Value), StringComparer.Ordinal), StringComparer.Ordinal);

    private static InputFiles Read(string folder) =>
        InputFiles.Read(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Input", "Migrations", "version-0", folder)) with { DisplayRoot = "input" };
}
