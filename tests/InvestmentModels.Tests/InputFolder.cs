using System.Globalization;
using System.Text.Json;

namespace InvestmentModels.Tests;

/// <summary>The checked-in input, read by nothing of the program: what a receipt points at must stand there.</summary>
internal static class InputFolder
{
    private static readonly Dictionary<string, JsonElement> Files = Directory
        .EnumerateFiles(RepositoryRoot.File("input"), "*.json", SearchOption.AllDirectories)
        .ToDictionary(
            path => Path.GetRelativePath(RepositoryRoot.File("input"), path).Replace('\\', '/'),
            path => JsonDocument.Parse(File.ReadAllText(path)).RootElement,
            StringComparer.Ordinal);

    /// <summary>The number a JSON pointer (RFC 6901) leads to.</summary>
    public static decimal Number(string file, string pointer)
    {
        Assert.True(Files.TryGetValue(file, out var value), $"{file} is not in the input.");
        foreach (var step in pointer.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
        {
            value = value.ValueKind switch
            {
                JsonValueKind.Array => value[int.Parse(step, CultureInfo.InvariantCulture)],
                JsonValueKind.Object when value.TryGetProperty(step, out var inside) => inside,
                _ => throw new Xunit.Sdk.XunitException($"{file} holds nothing at {pointer}: stopped at {step}."),
            };
        }

        Assert.Equal(JsonValueKind.Number, value.ValueKind);
        return value.GetDecimal();
    }
}
