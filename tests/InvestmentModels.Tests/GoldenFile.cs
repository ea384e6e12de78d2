namespace InvestmentModels.Tests;

/// <summary>Compares a produced text with the accepted one. <c>UPDATE_GOLDEN=1</c> rewrites the accepted text, to be read in the diff.</summary>
internal static class GoldenFile
{
    /// <param name="relativePath">Path below <c>tests/InvestmentModels.Tests</c>, e.g. <c>Charts/Golden/target-bars.svg</c>.</param>
    /// <param name="actual">What the program produced.</param>
    public static void Matches(string relativePath, string actual)
    {
        var path = RepositoryRoot.File("tests", "InvestmentModels.Tests", relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"No golden file {relativePath}: run with UPDATE_GOLDEN=1, read it, and check it in.");
        // Byte for byte: reading as text would swallow the mark a spreadsheet edition begins with.
        Assert.Equal(System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(path)), actual);
    }
}
