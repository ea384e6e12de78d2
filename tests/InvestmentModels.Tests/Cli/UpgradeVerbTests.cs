using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;
using InvestmentModels.Tests.Input.Migrations;

namespace InvestmentModels.Tests.Cli;

public sealed class UpgradeVerbTests
{
    [Fact]
    public async Task Upgrade_OlderFolder_IsMovedInPlaceAndSaysWhichFiles()
    {
        using var folder = new ScratchFolder().With(VersionZero.Input.Files);

        var (code, result, messages) = await Do("upgrade", folder);

        Assert.Equal((ExitCode.Done, string.Empty), (code, messages));
        Assert.Equal(VersionZero.Expected.Texts(), folder.Content().ToDictionary(file => file.Key, file => file.Value.Text));
        Assert.StartsWith("Opdaterede 6 filer til version 1:", result, StringComparison.Ordinal);
        Assert.Contains($"  {folder.Path.Replace('\\', '/')}/reports/2022/report.json: fra version 0", result, StringComparison.Ordinal);
        Assert.DoesNotContain(".md", result, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, (await Do("check", folder)).Code);
    }

    [Fact]
    public async Task Upgrade_SecondTime_WritesNoFileAgain()
    {
        using var folder = new ScratchFolder().With(VersionZero.Input.Files);
        await Do("upgrade", folder);
        var before = folder.Content();

        var (code, result, _) = await Do("upgrade", folder);

        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("Intet er skrevet.", result, StringComparison.Ordinal);
        Assert.Equal(before, folder.Content());
    }

    [Fact]
    public async Task Upgrade_FileThatCannotBeParsed_LeavesEveryFileAlone()
    {
        using var folder = new ScratchFolder().With(VersionZero.Input.Map((file, text) => file == "site.json" ? text[..^3] : text).Files);
        var before = folder.Content();

        var (code, result, messages) = await Do("upgrade", folder);

        Assert.Equal((ExitCode.Findings, string.Empty), (code, result));
        Assert.Contains("site.json(13,4): error IM0102: ", messages, StringComparison.Ordinal);
        Assert.Contains("Ingen filer er opdateret.", messages, StringComparison.Ordinal);
        Assert.Equal(before, folder.Content());
    }

    [Fact]
    public void Write_RefusedByTheDisk_LeavesEveryFileAlone()
    {
        using var folder = new ScratchFolder().With(new Dictionary<string, byte[]> { ["a.json"] = "a"u8.ToArray(), ["b"] = "b"u8.ToArray() });
        var before = folder.Content();

        // «b» is a file, so nothing can be written in a folder of that name.
        Assert.ThrowsAny<IOException>(() => WriteInputFiles.To(
            folder.Path, new Dictionary<string, byte[]> { ["a.json"] = "ny"u8.ToArray(), ["b/c.json"] = "ny"u8.ToArray() }));

        Assert.Equal(before, folder.Content());
    }

    private static async Task<(int Code, string Result, string Messages)> Do(string verb, ScratchFolder folder)
    {
        using var result = new StringWriter();
        using var messages = new StringWriter();
        var code = await Run.WithAsync([verb, "--input", folder.Path], new Terminal(result, messages));
        return (code, result.ToString(), messages.ToString());
    }
}
